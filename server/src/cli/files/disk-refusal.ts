import type { LocalizedText } from '../../text/language.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';

/** A file that cannot be written, and why: in words, and by the name that the system has for it. */
export function cannotWrite(shown: string, error: unknown): Refused {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const why = reasons[code] ?? { en: 'the disk reports an error', fr: 'le disque signale une erreur' };
  const name = safeText(shown);
  return new Refused({
    en: `cannot write '${name}': ${why.en} (${code})`,
    fr: `« ${name} » n’a pas pu être écrit : ${why.fr} (${code})`,
  });
}

const noPermission: LocalizedText = {
  en: 'you have no permission to write there',
  fr: 'vous n’avez pas le droit d’y écrire',
};

const busy: LocalizedText = {
  en: 'another program keeps it open',
  fr: 'un autre programme le garde ouvert',
};

const reasons: Readonly<Record<string, LocalizedText>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EBUSY: busy,
  ETXTBSY: busy,
  EROFS: { en: 'this disk is read-only', fr: 'ce disque est en lecture seule' },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
  EDQUOT: { en: 'your share of the disk is used up', fr: 'votre part du disque est épuisée' },
  EFBIG: {
    en: 'it is larger than this system allows a file to be',
    fr: 'il dépasse la taille de fichier que ce système autorise',
  },
  EMFILE: { en: 'too many files are open', fr: 'trop de fichiers sont ouverts' },
  ENFILE: { en: 'too many files are open', fr: 'trop de fichiers sont ouverts' },
  ENOENT: { en: 'there is no such folder', fr: 'ce dossier n’existe pas' },
  ENOTDIR: { en: 'there is no such folder', fr: 'ce dossier n’existe pas' },
  EEXIST: {
    en: 'something that is no folder has that name',
    fr: 'quelque chose qui n’est pas un dossier porte ce nom',
  },
  EISDIR: { en: 'it is a folder', fr: 'c’est un dossier' },
  ENAMETOOLONG: { en: 'its name is too long', fr: 'son nom est trop long' },
  ELOOP: { en: 'its links lead in a circle', fr: 'ses liens tournent en rond' },
};
