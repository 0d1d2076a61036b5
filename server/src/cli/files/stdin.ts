import { resolve, sep } from 'node:path';
import { maxBytes } from '../../files/decode.ts';
import { textOf, uriOf } from '../../files/node.ts';
import { overlaid } from '../../files/overlay.ts';
import { kindOfName } from '../../schema/kinds.ts';
import { Refused, type CommandInput, type CommandOption } from '../command.ts';
import type { Host } from '../host.ts';
import { refusals } from './selection-refusals.ts';

/** Options of the commands that take the text of a file from standard input. */
export const stdinOptions = {
  stdin: {
    type: 'boolean',
    summary: {
      en: 'take the text of one file from standard input',
      fr: 'lire le texte d’un fichier sur l’entrée standard',
    },
  },
  'stdin-filename': {
    type: 'string',
    placeholder: 'roles/nurse.role.yaml',
    proposals: 'file',
    summary: {
      en: 'the file that the text of standard input is; it need not be there',
      fr: 'le fichier dont l’entrée standard donne le texte ; il peut ne pas exister',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What was given on standard input. */
export interface Given {
  /** As it was asked for; the one file to look at. */
  readonly name: string;
  readonly uri: string;
  /** Sees the text where the file would be. */
  readonly host: Host;
  /** What stands before the text and belongs to it. */
  readonly mark: string;
}

/** @returns nothing where standard input is not asked for. */
export async function givenOnStdin({ options, positionals }: CommandInput, host: Host): Promise<Given | undefined> {
  const name = options['stdin-filename'];
  if (options['stdin'] !== true && name === undefined) return undefined;
  if (options['stdin'] !== true || typeof name !== 'string') throw both;
  if (positionals.length > 0) throw noPaths;
  const path = resolve(host.workingFolder, name);
  if (!kindOfName(path.replaceAll(sep, '/'))) throw refusals.otherFile(name);
  const bytes = await readAll(host.input ?? process.stdin);
  const uri = uriOf(path);
  const files = overlaid(host.files, new Map([[uri, textOf(bytes)]]));
  const mark = typeof bytes !== 'string' && bytes.subarray(0, 3).equals(byteOrderMark) ? '\ufeff' : '';
  return { name, uri, host: { ...host, files }, mark };
}

const byteOrderMark = Buffer.from('\ufeff');

/** Whatever is beyond the limit is not kept. */
async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Buffer | 'too-long'> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of input) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length <= maxBytes) parts.push(bytes);
  }
  return length > maxBytes ? 'too-long' : Buffer.concat(parts);
}

const both = new Refused({
  en: "'--stdin' and '--stdin-filename roles/nurse.role.yaml' go together: the name says what the text is and what lies beside it",
  fr: '« --stdin » et « --stdin-filename fiches/infirmier.role.yaml » vont ensemble : le nom dit de quel texte il s’agit et ce qui l’entoure',
});

const noPaths = new Refused({
  en: "'--stdin' is about one text: give no other paths",
  fr: '« --stdin » porte sur un seul texte : ne pas donner d’autres chemins',
});
