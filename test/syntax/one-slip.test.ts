import { assertCost, changed, type Slip } from './slips.ts';

const yaml: readonly Slip[] = [
  { title: 'a colon too few', make: changed(/^([ -]*\w+):/, '$1'), told: 1, misread: 20 },
  { title: 'no space behind a colon', make: changed(/^([ -]*\w+): (?=\S)/, '$1:'), told: 1, misread: 2 },
  { title: 'a column too far', make: changed(/^(?= *\S)/, ' '), told: 2, misread: 8 },
  { title: 'a column too few', make: changed(/^ (?= *\S)/, ''), told: 1, misread: 3 },
  { title: 'no indentation', make: changed(/^ +/, ''), told: 5, misread: 15 },
  { title: 'a tab', make: changed(/^ +/, '\t'), told: 3, misread: 10 },
  { title: 'no dash', make: changed(/^( *)- (?=\S)/, '$1'), told: 1, misread: 22 },
  { title: 'no space behind a dash', make: changed(/^( *-) (?=\S)/, '$1'), told: 1, misread: 3 },
  { title: 'a quotation mark too many', make: changed(/: (?=[A-Za-zÉ])/, ': "'), told: 1, misread: 1 },
  { title: 'an apostrophe in apostrophes', make: changed(/^([ -]*\w+): (\p{L}.*)$/u, "$1: 'L'$2'"), mended: true },
  {
    title: 'a quotation mark in others',
    make: changed(/^([ -]*\w+): (\p{L}+) (.*)$/u, '$1: "$2 "$3""'),
    told: 2,
    mended: true,
  },
  { title: 'a second colon', make: changed(/^([ -]*\w+): (\p{L}.*)$/u, '$1: so: $2'), told: 2, mended: true },
  { title: 'a no-break space behind a colon', make: changed(/^([ -]*\w+): /, '$1:\u00a0'), told: 2, misread: 5 },
  { title: 'a space before a colon', make: changed(/^([ -]*\w+): /, '$1 :'), told: 2, misread: 5 },
  { title: 'another sign for a dash', make: changed(/^( *)- /, '$1• '), told: 1, misread: 20 },
  { title: 'a brace too many', make: changed(/: (?=[A-Za-zÉ])/, ': {'), told: 1 },
  { title: 'a bracket too many', make: changed(/: (?=[A-Za-zÉ])/, ': ['), told: 15 },
  { title: 'a word that is begun', make: (line) => line.replace(/^( *)(?=\w+:)/, '$1wor\n$1'), told: 1, misread: 1 },
];

const comma = /,$/;
const text = /^( *"\w+": )"(.*)"(,?)$/;

const json: readonly Slip[] = [
  { title: 'a comma too few', make: changed(comma, ''), misread: 0, mended: true },
  { title: 'a comma too many', make: changed(comma, ',,'), misread: 0, mended: true },
  { title: 'a comma behind the last', make: changed(/(?<=[^,[{])$/, ','), misread: 0, mended: true },
  { title: 'a semicolon for a comma', make: changed(comma, ';'), misread: 0, mended: true },
  { title: 'a colon too few', make: changed(/^( *"\w+"): /, '$1 '), misread: 0, mended: true },
  { title: 'an equals sign for a colon', make: changed(/^( *"\w+"): /, '$1 = '), misread: 0, mended: true },
  { title: 'no quotation mark before a text', make: changed(text, '$1$2"$3'), misread: 1, mended: true },
  { title: 'none behind a text', make: changed(text, '$1"$2$3'), misread: 0, mended: true },
  { title: 'none around a text', make: changed(text, '$1$2$3'), misread: 1, mended: true },
  { title: 'none before a name', make: changed(/^( *)"(\w+":)/, '$1$2'), misread: 0, mended: true },
  { title: 'none behind a name', make: changed(/^( *"\w+)":/, '$1:'), misread: 0, mended: true },
  { title: 'none around a name', make: changed(/^( *)"(\w+)":/, '$1$2:'), misread: 0, mended: true },
  { title: 'apostrophes around a text', make: changed(text, "$1'$2'$3"), misread: 0, mended: true },
  { title: 'curly quotation marks', make: changed(text, '$1“$2”$3'), misread: 0, mended: true },
  { title: 'French quotation marks', make: changed(text, '$1«\u00a0$2\u00a0»$3'), misread: 0, mended: true },
  { title: 'a word in quotation marks', make: changed(/(\p{L}{4}) (\p{L}+) /u, '$1 "$2" '), mended: true },
  { title: 'one quotation mark in a text', make: changed(/(\p{L}{4}) (\p{L}+) /u, '$1 "$2 '), mended: true },
  { title: 'a line break in a text', make: changed(/(\p{L}{4}) (\p{L}{4})/u, '$1\n$2'), misread: 0, mended: true },
  { title: 'a backslash', make: changed(/(\p{L}{4}) (\p{L}{4})/u, '$1\\q$2'), mended: true },
  { title: 'a tab in a text', make: changed(/(\p{L}{4}) (\p{L}{4})/u, '$1\t$2'), mended: true },
  { title: 'a bracket that is not opened', make: changed(/[[{]$/, ''), misread: 0, mended: true },
  { title: 'one that is not closed', make: changed(/^ *[}\]],?$/, ''), misread: 0, mended: true },
  { title: 'one that is not closed before a comma', make: changed(/^( *)[}\]],$/, '$1,'), misread: 0, mended: true },
  { title: 'one closed twice', make: changed(/^( *)([}\]])/, '$1$2$2'), misread: 0, mended: true },
  { title: 'a brace for a bracket', make: changed(/^( *)\]/, '$1}'), misread: 0, mended: true },
  { title: 'a bracket for a brace', make: changed(/^( *)\}/, '$1]'), misread: 0, mended: true },
  { title: 'a comment', make: changed(/$/, ' // so'), misread: 0, mended: true },
  { title: 'a comment of YAML', make: changed(/$/, ' # so'), misread: 0, mended: true },
  { title: 'a capital letter', make: changed(/true/, 'True'), misread: 0, mended: true },
  { title: 'a no-break space', make: changed(/": /, '":\u00a0'), misread: 0, mended: true },
  { title: 'a word that is begun', make: (line) => line.replace(/^( *)(?="\w+":)/, '$1wor\n$1'), misread: 0 },
  { title: 'a name that is begun', make: (line) => line.replace(/^( *)(?="\w+":)/, '$1"wor\n$1'), misread: 0 },
  { title: 'a name without a value', make: changed(/^( *"\w+": ).*[^[{]$/, '$1') },
];

describe('one slip', () => {
  for (const slip of yaml) it(`costs one message in yaml: ${slip.title}`, () => assertCost(slip, 'yaml'));
  for (const slip of json) it(`costs one message in json: ${slip.title}`, () => assertCost(slip, 'json'));
});
