import { tooLong } from '../syntax/limits.ts';
import type { LocalizedText } from '../text/language.ts';
import type { Refusal, RefusalReason } from './file-system.ts';

const messages: Readonly<Record<RefusalReason, LocalizedText>> = {
  missing: {
    en: 'this file cannot be read: it is no longer there',
    fr: 'ce fichier n’a pas pu être lu : il n’existe plus',
  },
  'no-permission': {
    en: 'this file cannot be read: you have no permission to open it',
    fr: 'ce fichier n’a pas pu être lu : vous n’avez pas le droit de l’ouvrir',
  },
  'not-a-file': {
    en: 'this file cannot be read: it is a folder or a device, not a document',
    fr: 'ce fichier n’a pas pu être lu : c’est un dossier ou un périphérique, et non un document',
  },
  'dead-link': {
    en: 'this file cannot be read: it is a link that leads to no file',
    fr: 'ce fichier n’a pas pu être lu : c’est un lien qui ne mène à aucun fichier',
  },
  'closed-folder': {
    en: 'what is in this folder cannot be read: you have no permission, or the disk reports an error',
    fr: 'le contenu de ce dossier n’a pas pu être lu : vous n’en avez pas le droit, ou le disque signale une erreur',
  },
  'odd-name': {
    en: 'this cannot be read: its name is not written in UTF-8; give it another name',
    fr: 'ceci n’a pas pu être lu : son nom n’est pas écrit en UTF-8 ; lui donner un autre nom',
  },
  'not-utf-8': {
    en: 'this file cannot be read: it is not written in UTF-8; save it again with that encoding',
    fr: 'ce fichier n’a pas pu être lu : il n’est pas écrit en UTF-8 ; l’enregistrer à nouveau dans cet encodage',
  },
  'too-long': tooLong().message,
  failed: {
    en: 'this file cannot be read: the disk reports an error',
    fr: 'ce fichier n’a pas pu être lu : le disque signale une erreur',
  },
};

export function refusal(reason: RefusalReason): Refusal {
  const code = reason === 'too-long' ? 'limit-exceeded' : 'unreadable-file';
  return { reason, code, message: messages[reason] };
}
