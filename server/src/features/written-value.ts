import { plainValue, readsOtherwiseElsewhere } from '../syntax/scalar.ts';
import type { Quote } from './completion-words.ts';

export type PlainValue = string | number | boolean;

export interface Writing {
  readonly json: boolean;
  /** Between braces or brackets. */
  readonly flow: boolean;
  /** The quotes that the author began with. */
  readonly quote: Quote;
}

/** A value as it is written: text in quotes where it would be read as something else without them. */
export function writtenValue(value: PlainValue, { json, flow, quote }: Writing): string {
  if (typeof value !== 'string') return String(value);
  if (json || quote === '"') return JSON.stringify(value);
  if (quote === '' && isPlain(value, flow)) return value;
  return /\p{Cc}/u.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

/** An example as it is written in a file. */
export function writtenExample(value: unknown, json: boolean): string {
  return json ? JSON.stringify(value, undefined, 2) : yamlLines(value).join('\n');
}

function yamlLines(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => yamlLines(item).map((line, index) => (index === 0 ? '- ' : '  ') + line));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
      const lines = yamlLines(inner);
      if (typeof inner !== 'object') return [`${name}: ${lines.join(' ')}`];
      return [`${name}:`, ...lines.map((line) => `  ${line}`)];
    });
  }
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  return [writtenValue(scalar, { json: false, flow: false, quote: '' })];
}

/** Whether YAML reads these very words without quotes. */
function isPlain(text: string, flow: boolean): boolean {
  if (text !== text.trim() || /^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$|\p{Cc}/u.test(text)) return false;
  if (flow && /[,[\]{}]/.test(text)) return false;
  return plainValue(text) === text && !readsOtherwiseElsewhere(text);
}
