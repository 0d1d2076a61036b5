import { safeText } from '../../text/safe-text.ts';
import { Refused } from '../command.ts';

export function noFolder(name: string): Refused {
  return new Refused({
    en: `there is no folder '${safeText(name)}'`,
    fr: `il n’y a pas de dossier « ${safeText(name)} »`,
  });
}
