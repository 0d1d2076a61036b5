import type { Connection } from 'vscode-languageserver';
import { maxBytesOf } from '../files/decode.ts';
import type { FileSystem } from '../files/file-system.ts';
import { refusal } from '../files/refusal.ts';
import { isBelow } from '../files/uri.ts';
import {
  findFilesRequest,
  type FindFilesParams,
  type FindFilesResult,
  readFileRequest,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol.ts';

/** The globs of our files, for an editor. */
export const ourFiles =
  '**/{*.role.yaml,*.role.yml,*.role.json,rolespec.config.yaml,rolespec.config.yml,rolespec.config.json,*.rolespec.config.yaml,*.rolespec.config.yml,*.rolespec.config.json,*.vocabulary.yaml,*.vocabulary.yml,*.vocabulary.json}';

const leftOut = '**/{node_modules,.*}/**';

/** Files through the eyes of our client, for folders that only the editor can reach. */
export function clientFiles(connection: Connection): FileSystem {
  return {
    async read(uri) {
      const params: ReadFileParams = { uri, maxBytes: maxBytesOf(uri) };
      try {
        const result = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
        if ('text' in result) return result;
        return { refused: refusal('refused' in result ? result.refused : 'failed') };
      } catch {
        return { refused: refusal('failed') };
      }
    },

    // What the editor reaches has no links that lead out of a folder.
    async readBytes(uri, { within, maxBytes: limit }) {
      if (!isBelow(within, uri)) return { refused: refusal('no-permission') };
      const params: ReadFileParams = { uri, maxBytes: limit, base64: true };
      try {
        const result = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
        if ('base64' in result) return result;
        return { refused: refusal('refused' in result ? result.refused : 'failed') };
      } catch {
        return { refused: refusal('failed') };
      }
    },

    async find(folder) {
      const params: FindFilesParams = { folder, include: ourFiles, exclude: leftOut };
      try {
        const uris = await connection.sendRequest<FindFilesResult>(findFilesRequest, params);
        return uris.toSorted();
      } catch {
        return [];
      }
    },
  };
}

/** For a client that offers no files: the open documents are all there is. */
export const noFiles: FileSystem = {
  read: () => Promise.resolve({ refused: refusal('missing') }),
  find: () => Promise.resolve([]),
};
