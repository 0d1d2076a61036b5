/** The cells of one column of a CSV file with a line of names; quoted cells may hold commas and line breaks. */
export function column(text: string, name: string): readonly string[] {
  const [head = [], ...rows] = rowsOf(text);
  const at = head.indexOf(name);
  if (at < 0) throw new RangeError(`no column is called '${name}'`);
  return rows.flatMap((row) => (row[at] ? [row[at]] : []));
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
