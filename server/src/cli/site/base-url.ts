import { safeText } from '../../text/safe-text.ts';
import { folderAddress } from '../../text/web-address.ts';
import { Refused, type OptionValue } from '../command.ts';

/** The address of a site with a slash at its end. Throws `Refused` for what is no plain `https:` address. */
export function readBaseUrl(option: OptionValue): string | undefined {
  if (typeof option !== 'string') return undefined;
  const address = folderAddress(option);
  if (address !== undefined) return address;
  const shown = safeText(option);
  throw new Refused({
    en: `'--base-url' wants an https: address such as https://roles.example.org/, not '${shown}'`,
    fr: `« --base-url » attend une adresse https: telle que https://roles.example.org/, et non « ${shown} »`,
  });
}
