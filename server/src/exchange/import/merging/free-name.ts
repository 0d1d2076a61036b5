/** The name itself, or the first number behind it that makes it another than those that are taken. It is taken then. */
export function freeName(wanted: string, sign: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${sign}${number}`;
  taken.add(name);
  return name;
}
