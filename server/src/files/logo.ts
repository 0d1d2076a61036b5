import { folderOf } from '../schema/file-name.ts';
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
  files: Pick<FileSystem, 'readBytes'>,
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
    if (reason === 'missing') {
      return { refused: { en: `${en} is not there`, fr: `${fr} est introuvable` } };
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

/** A settings file, as far as it is about a logo. */
export interface LogoSource {
  readonly uri: string;
  readonly config: { readonly page?: { readonly logo?: { readonly file: string } } } | undefined;
}

/**
 * The URI of the picture that a settings file names; nothing where it wants none.
 *
 * @internal
 */
export function logoAddress({ uri, config }: LogoSource): string | undefined {
  const file = config?.page?.logo?.file;
  return file?.split('/').reduce(childUri, folderOf(uri));
}

/**
 * What keeps pages from having the logos that these settings files name, by the URIs of those; for `check`, which reads no
 * files itself.
 */
export async function logoProblems(
  sources: Iterable<LogoSource>,
  files: Pick<FileSystem, 'readBytes'>,
): Promise<ReadonlyMap<string, LocalizedText>> {
  const problems = new Map<string, LocalizedText>();
  for (const { uri, config } of sources) {
    const logo = config?.page?.logo;
    const read = logo && (await readLogo({ folder: folderOf(uri), page: { logo } }, files));
    if (read && 'refused' in read) problems.set(uri, read.refused);
  }
  return problems;
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
