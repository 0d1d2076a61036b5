import { importVocabularies, type VocabularySource } from '../exchange/vocabulary/import.ts';
import { countsOf } from '../exchange/vocabulary/counts.ts';
import { maxTableBytes } from '../exchange/table-text.ts';
import { normalUri, parentUri } from '../files/uri.ts';
import { fileName } from '../schema/file-name.ts';
import { schemeLabels } from '../schema/labels.ts';
import { schemeOf } from '../model/compact-vocabulary.ts';
import { isImportVocabulary } from './params.ts';
import { importVocabularyRequest, type ImportVocabularyParams, type ImportVocabularyResult } from './protocol.ts';
import { request } from './request.ts';
import type { Session } from './session.ts';
import { today } from './today.ts';

/** What files come to as vocabularies; the client writes them, and the disk tells us of them. */
export const vocabularyImports = request<ImportVocabularyParams, ImportVocabularyResult>(
  importVocabularyRequest,
  isImportVocabulary,
  { refused: '' },
  async (session, { files, folder, version, scheme, language }) => {
    const { client, texts } = session;
    const place = placeIn(folder, session);
    const sources: VocabularySource[] = [];
    for (const uri of files) {
      const read = await session.files.readBytes?.(uri, {
        within: parentUri(normalUri(uri)) ?? uri,
        maxBytes: maxTableBytes,
      });
      if (!read || 'refused' in read) {
        return { refused: `${fileName(uri)}: ${read ? read.refused.message[client.language] : ''}` };
      }
      sources.push({ name: fileName(uri), bytes: bytesOf(read.base64) });
    }
    const known = (name: string): string | undefined => texts.document(`${place}/${name}`)?.text;
    const wish = { version, scheme: schemeOf(scheme), language, today: today() };
    const result = importVocabularies(sources, known, wish);
    if ('refused' in result) {
      const { file, message, needs } = result.refused;
      const choose = Object.entries(schemeLabels).map(([value, label]) => ({ value, label: label[client.language] }));
      return { refused: `${file}: ${message[client.language]}`, ...(needs && { needs, choose }) };
    }
    return {
      vocabularies: result.vocabularies.map((vocabulary) => ({
        uri: `${place}/${vocabulary.fileName}`,
        text: vocabulary.text,
        summary: countsOf(vocabulary)[client.language],
        notes: vocabulary.notes.map((note) => note[client.language]),
      })),
    };
  },
);

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
