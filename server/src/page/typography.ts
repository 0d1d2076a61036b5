import { pickLanguage } from '../text/language.ts';

const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';

/**
 * A text as it is set in its language; for texts that people read, never for code or addresses.
 *
 * @param lang BCP 47 tag of the text. French gets its no-break spaces and apostrophes; other languages stay as written.
 */
export function typeset(text: string, lang: string | undefined): string {
  // Most texts have nothing to set, and a page may have ten thousand of them.
  if (pickLanguage(lang) !== 'fr' || !toBeSet.test(text)) return text;
  return withGuillemets(text)
    .split(/(\s+)/)
    .map((part) => (isAddress(part) ? part : typesetPart(part)))
    .join('')
    .replace(/[ \u00a0\u202f]([;!?]+)(?=[\s»)\]]|$)/g, `${narrowNoBreakSpace}$1`)
    .replace(/[ \u00a0\u202f]:(?=[\s»)]|$)/g, `${noBreakSpace}:`)
    .replace(/«[ \u00a0\u202f]/g, `«${noBreakSpace}`)
    .replace(/[ \u00a0\u202f]»/g, `${noBreakSpace}»`)
    .replace(/(\d) (?=[%€$£])/g, `$1${noBreakSpace}`)
    .replace(/(?<![a-zà-ÿ])(n[°º]s?) (?=\S)|(?<![a-zà-ÿ])(nos) (?=\d)/gi, `$1$2${noBreakSpace}`);
}

const toBeSet = /['";:!?«»%€$£°º]|nos \d/i;

/** What stands between straight quotation marks, where it is clear which opens and which closes. */
function withGuillemets(text: string): string {
  return text.includes('"')
    ? text.replace(/(?<=^|[\s([—–'’])"([^"\s][^"\n]*)"(?=$|[\s.,;:!?)\]…])/g, guillemets)
    : text;
}

function guillemets(quoted: string, inner: string): string {
  return /\s$/.test(inner) ? quoted : `«${noBreakSpace}${inner}${noBreakSpace}»`;
}

/** One run of characters without a space: what is missing is added, what is there is set afterwards. */
function typesetPart(part: string): string {
  if (!toBeSet.test(part)) return part;
  return part
    .replace(/([\p{L}\p{N}])'(?=[\p{L}\p{N}«])/gu, '$1’')
    .replace(/(\d)(?=[%€$£](?:[^\p{L}\p{N}]|$))/gu, '$1 ')
    .replace(/([\p{L}\p{N}%€)»])([;!?]+|:)(?=[»)]|$)/gu, '$1 $2')
    .replace(/([\p{L}\p{N}.!?…)%€])»/gu, '$1 »')
    .replace(/«(?=\S)/g, '« ');
}

function isAddress(part: string): boolean {
  return part.includes('://') || part.includes('@') || part.startsWith('www.');
}
