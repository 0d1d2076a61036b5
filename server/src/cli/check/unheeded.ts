import { Refused, type CommandInput } from '../command.ts';

/** What asks for results, or for something to be done with them. */
const aboutResults = ['format', 'summary', 'fix', 'fix-unsafe', 'dry-run', 'update-baseline'];

/** Options that print something in place of a check, and what is of no use beside each. */
const instead: Readonly<Record<string, readonly string[]>> = {
  'print-config': [...aboutResults, 'list-files', 'watch'],
  'list-files': aboutResults,
};

/** @throws Refused where an option would be passed over without a word, as nothing is checked. */
export function refuseUnheeded({ options }: CommandInput): void {
  for (const [name, others] of Object.entries(instead)) {
    if (options[name] === undefined) continue;
    const other = others.find((one) => options[one] !== undefined);
    if (other !== undefined) throw nothingChecked(name, other);
  }
}

function nothingChecked(name: string, other: string): Refused {
  return new Refused({
    en: `'--${name}' checks nothing, so that '--${other}' has no part in it: give one of them`,
    fr: `« --${name} » ne vérifie rien, et « --${other} » y serait sans effet : donner l’un des deux`,
  });
}
