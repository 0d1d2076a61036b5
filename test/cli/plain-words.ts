/**
 * The words behind `rolespec` of a line of a shell that does no more than name them, with or without quotes and a remark;
 * nothing where the shell itself has work to do.
 */
export function plainWords(line: string): readonly string[] | undefined {
  const [, rest] = /^rolespec(| .*?)(?: +#.*)?$/.exec(line) ?? [];
  const words = rest?.matchAll(/ +(?:'([^']*)'|"([^"$`\\]*)"|([^\s'"$`\\|&;<>(){}[\]*?~#]+))(?= |$)/g);
  const found = [...(words ?? [])];
  if (rest === undefined || found.map(([whole]) => whole).join('') !== rest) return undefined;
  return found.map(([, single, double, bare]) => single ?? double ?? bare ?? '');
}
