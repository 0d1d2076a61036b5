import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { FileSystem } from './file-system.ts';
import { childUri } from './uri.ts';

/** A larger picture would make every page heavy. */
const maxBytes = 200_000;

/** What settings say of a logo. */
export interface LogoSettings {
  /** URI of the folder that holds the settings. */
  readonly folder: string | undefined;
  readonly page: { readonly logo: { readonly file: string } | undefined };
}

/** The picture at the head of pages, as they want it. */
export interface Logo {
  /** A `data:` address with the bytes of the picture. */
  readonly address: string;
}

/**
 * The logo of the settings; nothing where they want none.
 *
 * @returns `refused`, in words, where it cannot be had; pages then do without.
 */
export async function readLogo(
  { folder, page: { logo } }: LogoSettings,
  files: FileSystem,
): Promise<Logo | { readonly refused: LocalizedText } | undefined> {
  if (!logo || folder === undefined || !files.readBytes) return undefined;
  const uri = logo.file.split('/').reduce(childUri, folder);
  const read = await files.readBytes(uri, { within: folder, maxBytes });
  const { en, fr } = { en: `the logo '${shown(logo.file)}'`, fr: `le logo « ${shown(logo.file)} »` };
  if ('refused' in read) {
    const { message, reason } = read.refused;
    if (reason === 'too-long') {
      return { refused: { en: `${en} is larger than 200 kB`, fr: `${fr} dépasse 200 ko` } };
    }
    return { refused: { en: `${en}: ${message.en}`, fr: `${fr} : ${message.fr}` } };
  }
  const type = typeOf(read.base64);
  if (type === undefined) {
    return {
      refused: { en: `${en} is not PNG, SVG, JPEG or WebP`, fr: `${fr} n’est ni PNG, ni SVG, ni JPEG, ni WebP` },
    };
  }
  return { address: `data:image/${type};base64,${read.base64}` };
}

/** By the first bytes, whatever the file is called. */
function typeOf(base64: string): string | undefined {
  if (base64.startsWith('iVBORw0KGgo')) return 'png';
  if (base64.startsWith('/9j/')) return 'jpeg';
  if (base64.startsWith('UklGR') && atob(base64.slice(0, 16)).endsWith('WEBP')) return 'webp';
  return isSvg(atob(base64)) ? 'svg+xml' : undefined;
}

/** As the picture of an `img`, SVG runs and loads nothing; entities could still make it endless. */
function isSvg(text: string): boolean {
  const start = text.slice(0, 2000);
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(start) && start.includes('<svg') && !text.includes('<!ENTITY');
}
