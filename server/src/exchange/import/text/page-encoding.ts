import { windowsText } from '../../../text/windows-1252.ts';
import { isMarkup } from '../../table-text.ts';

/** The text of a web page in the encoding that it names; nothing where it names none, or UTF-8 and UTF-16, which show by themselves. */
export function pageText(bytes: Uint8Array): string | undefined {
  const start = windowsText(bytes.subarray(0, FIRST_BYTES));
  const name = isMarkup(start) ? encodingName.exec(start)?.[1]?.toLowerCase() : undefined;
  if (name === undefined || name.startsWith('utf')) return undefined;
  const decoder = decoderOf(name);
  return decoder?.encoding === 'windows-1252' ? windowsText(bytes) : decoder?.decode(bytes);
}

/** Browsers look no further. */
const FIRST_BYTES = 1024;

const encodingName = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([a-z0-9_:-]{1,40})/i;

/** Nothing for a name that no browser knows. */
function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
