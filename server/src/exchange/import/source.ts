import { parse } from '../../syntax/parse.ts';
import { foreignFile } from '../../text/foreign-file.ts';
import type { LocalizedText } from '../../text/language.ts';
import { LineMap } from '../../text/lines.ts';
import { wantBytes, wantText } from '../../text/wanted.ts';
import { fileText } from '../table-text.ts';
import { readTable, type TableResult, type TableRow } from '../table.ts';
import type { ImportProblem } from './import-problem.ts';
import { pageText } from './text/page-encoding.ts';

interface RemovedWords {
  readonly cell: string;
  readonly words: string;
}

/** A file to import from: its name, which may tell what it is, and what is in it, understood when somebody asks. */
export class Source {
  /** The last part of its name counts. */
  readonly name: string;
  /** Empty for a sheet that comes as rows. */
  readonly text: string;
  /** What a sheet has crossed out or notes beside its cells, whose names these are. */
  readonly removed: readonly RemovedWords[];
  readonly #rows: readonly TableRow[] | undefined;
  #json: { readonly value: unknown } | undefined;
  #table: TableResult | undefined;

  constructor(name: string, content: string | readonly TableRow[], removed: readonly RemovedWords[] = []) {
    this.name = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    this.text = typeof content === 'string' ? content.replace(/^\ufeff/, '') : '';
    this.removed = removed;
    this.#rows = typeof content === 'string' ? undefined : content;
  }

  /** What follows the last dot of its name, in small letters. */
  get ending(): string {
    return /\.([a-z0-9]{1,8})$/.exec(this.name.toLowerCase())?.[1] ?? '';
  }

  /** The value of a text in JSON; nothing where it is none. */
  get json(): unknown {
    this.#json ??= { value: this.#rows || !/^\s*[[{]/.test(this.text) ? undefined : parsed(this.text) };
    return this.#json.value;
  }

  get table(): TableResult {
    this.#table ??= this.#rows ? { table: { rows: this.#rows, encoding: 'utf-8' } } : readTable(this.text);
    return this.#table;
  }
}

/**
 * A file as its bytes spell it: UTF-8, UTF-16 with its mark, what a page names, or what programs on Windows write.
 * Damaged UTF-8 is a problem, as guessing would bring in wrong words.
 *
 * @throws TypeError where the name is no string or the bytes are none.
 */
export function sourceOf(name: string, bytes: Uint8Array): Source | ImportProblem {
  wantText('name', name);
  wantBytes('bytes', bytes);
  const foreign = foreignFile(bytes);
  if (foreign) return { severity: 'error', message: foreign };
  const text = strictly(bytes);
  if (text !== undefined && !text.includes('\0')) return new Source(name, text);
  const page = pageText(bytes);
  if (page !== undefined) return new Source(name, page);
  const decoded = fileText(bytes);
  if ('text' in decoded) return new Source(name, decoded.text);
  return { severity: 'error', ...decoded.problem };
}

/** What is wrong with a text that looks like JSON, with its place. */
export function jsonProblem({ text }: Source): ImportProblem {
  const [problem] = parse('', text.slice(0, LONGEST_TO_EXPLAIN), 'json').problems;
  if (!problem) return { severity: 'error', message: noJson };
  const { line, character } = new LineMap(text).positionAt(problem.range.start);
  return { severity: 'error', message: problem.message, row: line + 1, column: character + 1 };
}

const LONGEST_TO_EXPLAIN = 2_000_000;

const noJson: LocalizedText = { en: 'this text is no JSON', fr: 'ce texte n’est pas du JSON' };

function strictly(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_BYTES) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const MOST_BYTES = 100_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
