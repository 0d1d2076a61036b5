/** What can be done about YAML that we do not read. */
import type { Diagnostic, Fix } from '../text/diagnostic.ts';
import { editOf, type TextEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { unsupported } from './problems.ts';
import { inQuotes } from './yaml/values.ts';

/** The problems, those of names for reuse and of type marks with their fixes. */
export function withFixes(uri: string, text: string, problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const named = problems.filter(({ code }) => code === 'unsupported-yaml');
  if (named.length === 0) return problems;
  const names = new Map<string, TextRange>();
  const used = new Set<string>();
  for (const { range } of named) {
    const [sign, name] = [text.charAt(range.start), text.slice(range.start + 1, range.end)];
    if (sign === '&') names.set(name, range);
    if (sign === '*') used.add(name);
  }
  return problems.map((problem) =>
    problem.code === 'unsupported-yaml' ? { ...problem, ...told(uri, text, problem.range, names, used) } : problem,
  );
}

/** What is written as the reuse of a value that is nowhere, and ends with a star as well, is emphasis. */
function told(
  uri: string,
  text: string,
  range: TextRange,
  names: ReadonlyMap<string, TextRange>,
  used: ReadonlySet<string>,
): Pick<Diagnostic, 'fixes'> | Pick<Diagnostic, 'fixes' | 'message'> {
  const written = text.slice(range.start, range.end);
  if (!/^\*.+\*$/.test(written) || names.has(written.slice(1))) {
    return { fixes: fixesOf(uri, text, range, names, used) };
  }
  const edit = editOf(uri, { range, newText: inQuotes(written) });
  return { message: unsupported.emphasis, fixes: [{ title: titles.quotes, safe: true, edit }] };
}

function fixesOf(
  uri: string,
  text: string,
  range: TextRange,
  names: ReadonlyMap<string, TextRange>,
  used: ReadonlySet<string>,
): readonly Fix[] {
  const fix = (title: LocalizedText, safe: boolean, edit: TextEdit | undefined): readonly Fix[] =>
    edit ? [{ title, safe, edit: editOf(uri, edit) }] : [];
  const name = text.slice(range.start + 1, range.end);
  switch (text.charAt(range.start)) {
    case '&':
      return fix(titles.anchor, !used.has(name), withGap(text, range));
    case '*':
      return fix(titles.alias, false, valueOf(text, range, names.get(name)));
    case '!':
      return fix(titles.tag, false, withGap(text, range));
    default:
      return [];
  }
}

const titles = {
  anchor: { en: 'Remove the name', fr: 'Retirer le nom' },
  alias: { en: 'Write the value out', fr: 'Écrire la valeur en toutes lettres' },
  quotes: { en: 'Put the text in quotes', fr: 'Mettre le texte entre guillemets' },
  tag: { en: 'Remove the type mark', fr: 'Retirer la marque de type' },
} as const satisfies Record<string, LocalizedText>;

/** Takes out what stands there and the spaces that set it off: those behind it, or at the end of a line those before. */
function withGap(text: string, { start, end }: TextRange): TextEdit {
  const after = /^ +(?=[^ \r\n#])/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
  const before = after === 0 ? (/ +$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0) : 0;
  return { range: { start: start - before, end: end + after }, newText: '' };
}

/** A single value on the line of its name; of anything longer, the author decides how to write it twice. */
function valueOf(text: string, range: TextRange, name: TextRange | undefined): TextEdit | undefined {
  const rest =
    name &&
    /^ +("(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|[\p{L}\p{N}][^\r\n,[\]{}#:"']*)/u.exec(
      text.slice(name.end, name.end + 2000),
    );
  const value = rest?.[1]?.trimEnd();
  return value === undefined ? undefined : { range, newText: value };
}
