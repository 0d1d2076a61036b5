import { maxTableBytes } from '../exchange/table-text.ts';
import { countsOf } from '../exchange/vocabulary/counts.ts';
import { importVocabularies, type VocabularySource } from '../exchange/vocabulary/import.ts';
import { normalUri, parentUri } from '../files/uri.ts';
import { schemeOf } from '../model/terms/compact-vocabulary.ts';
import { fileName } from '../schema/file-name.ts';
import { schemeLabels } from '../schema/labels.ts';
import type { LocalizedText } from '../text/language.ts';
import type { ImportVocabularyParams, ImportVocabularyResult } from './protocol.ts';
import type { Session } from './session.ts';
import { today } from './today.ts';

/** What files come to as vocabularies; the client writes them, and the disk tells us of them. */
export async function importVocabulary(
  session: Session,
  { files, folder, version, scheme, language }: ImportVocabularyParams,
): Promise<ImportVocabularyResult> {
  const { client } = session;
  const place = placeIn(folder, session);
  const sources: VocabularySource[] = [];
  for (const uri of files) {
    const read = await session.files.readBytes?.(uri, {
      within: parentUri(normalUri(uri)) ?? uri,
      maxBytes: maxTableBytes,
    });
    if (!read || 'refused' in read) {
      return { refused: about(fileName(uri), read?.refused.message)[client.language] };
    }
    sources.push({ name: fileName(uri), bytes: bytesOf(read.base64) });
  }
  const known = await vocabulariesIn(place, session);
  const wish = { version, scheme: schemeOf(scheme), language, today: today() };
  const result = importVocabularies(sources, (name) => known.texts.get(name), wish);
  if ('refused' in result) {
    const { file, message, needs } = result.refused;
    const choose = Object.entries(schemeLabels).map(([value, label]) => ({ value, label: label[client.language] }));
    return { refused: about(file, message)[client.language], ...(needs && { needs, choose }) };
  }
  const [closed] = result.vocabularies.filter((one) => known.refused.has(one.fileName));
  if (closed) {
    const { fileName: file } = closed;
    return { refused: about(file, known.refused.get(file))[client.language] };
  }
  return {
    vocabularies: result.vocabularies.map((vocabulary) => ({
      uri: `${place}/${vocabulary.fileName}`,
      text: vocabulary.text,
      summary: countsOf(vocabulary)[client.language],
      notes: vocabulary.notes.map((note) => note[client.language]),
    })),
  };
}

function about(file: string, message: LocalizedText = { en: '', fr: '' }): LocalizedText {
  return { en: `${file}: ${message.en}`, fr: `${file} : ${message.fr}` };
}

/**
 * The imported vocabularies in a folder by their names, as the disk has them now: what we know of it may be older, and what
 * is not joined with the new one is lost. Why one cannot be read, where it is there.
 */
async function vocabulariesIn(place: string, { files }: Session) {
  const texts = new Map<string, string>();
  const refused = new Map<string, LocalizedText>();
  const read = async (name: string): Promise<void> => {
    const result = await files.read(`${place}/${name}`);
    if ('text' in result) texts.set(name, result.text);
    else if (result.refused.reason !== 'missing') refused.set(name, result.refused.message);
  };
  await Promise.all(Object.keys(schemeLabels).map((scheme) => read(`${scheme}.vocabulary.json`)));
  return { texts, refused };
}

/** The folder of the outermost settings in this one, as they hold for the most; the folder itself where there are none. */
function placeIn(folder: string, { texts }: Session): string {
  const root = normalUri(folder).replace(/\/$/, '');
  const [outermost] = texts.configs
    .map(({ uri }) => parentUri(uri) ?? '')
    .filter((uri) => `${uri}/`.startsWith(`${root}/`))
    .toSorted((one, other) => one.length - other.length);
  return outermost ?? root;
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
