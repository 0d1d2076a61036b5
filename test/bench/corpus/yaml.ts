/**
 * Writes data the way people write role files: sections apart, short items of a list on one line, quotes only where
 * they are needed.
 * That it means the same data is proved for each file (`prove.ts`).
 */

/** @param data a map. Values that are `undefined` do not occur. */
export function toYaml(data: object): string {
  const sections = Object.entries(data).map(([key, value]) => entry(key, value, '').join('\n'));
  // Simple fields stay together; what takes several lines is set apart.
  const apart = sections.map((section, n) => (section.includes('\n') ? `\n# Partie ${n + 1}\n${section}` : section));
  return `${apart.join('\n').trimStart()}\n`;
}

const widest = 110;

function entry(key: string, value: unknown, indent: string): readonly string[] {
  if (typeof value === 'string' && value.length > widest) {
    return [`${indent}${key}: >-`, ...folded(value).map((line) => `${indent}  ${line}`)];
  }
  if (!isGroup(value)) return [`${indent}${key}: ${scalar(value)}`];
  if (Array.isArray(value) && value.every((item) => !isGroup(item)) && fits(indent, inline(value))) {
    return [`${indent}${key}: ${inline(value)}`];
  }
  return [`${indent}${key}:`, ...block(value, `${indent}  `)];
}

function block(value: object, indent: string): readonly string[] {
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, item]) => entry(key, item, indent));
  return value.flatMap((item: unknown) => {
    if (!isGroup(item)) return [`${indent}- ${scalar(item)}`];
    const simple = Object.values(item).every((part) => !isGroup(part));
    if (simple && fits(indent, inline(item))) return [`${indent}- ${inline(item)}`];
    const [first = '', ...rest] = block(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

function inline(value: object): string {
  if (Array.isArray(value)) return `[${value.map(scalar).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${scalar(item)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Breaks a long text at single blanks; YAML puts them back. */
function folded(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '' || line.length + word.length < widest) lines[lines.length - 1] = `${line} ${word}`.trimStart();
    else lines.push(word);
  }
  return lines;
}

function fits(indent: string, text: string): boolean {
  return indent.length + text.length <= widest;
}

/** Words that begin with a letter and hold nothing that YAML reads as a mark. */
const plain = /^[\p{L}](?:[\p{L}\p{N} ’./-]*[\p{L}\p{N}.])?$/u;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const isWord = /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value);
  return plain.test(value) && !isWord ? value : `'${value.replaceAll("'", "''")}'`;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
