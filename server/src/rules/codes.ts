/**
 * The codes that are no rules: what is wrong with the text itself or with its shape. Always on, never ignored, found in
 * `syntax/`, `schema/` and `files/`; their documentation stands here, beside that of the rules.
 */
import type { LocalizedText } from '../text/language.ts';
import { allRules, ruleGroups } from './all.ts';
import type { CodeDocumentation } from './rule.ts';

const glossary =
  'id: house\ntitle: Words of the house\nterms:\n  - { id: ward-rounds, label: { en: Ward rounds }, synonyms: { en: [Rounds] } }\n';

const nurse = 'id: nurse\nlang: en\ntitle: Nurse\n';

const schemaCodes: readonly CodeDocumentation[] = [
  {
    id: 'syntax-error',
    severity: 'error',
    summary: {
      en: 'The text cannot be read as YAML or JSON.',
      fr: 'Le texte ne peut pas être lu comme du YAML ou du JSON.',
    },
    why: {
      en: 'A quotation mark, a colon, a bracket or the indentation is not as the format wants it; what follows may be misread.',
      fr: 'Un guillemet, deux-points, un crochet ou un retrait n’est pas conforme au format ; la suite risque d’être mal lue.',
    },
    bad: `${nurse}summary: Care: day and night\n`,
    good: `${nurse}summary: "Care: day and night"\n`,
  },
  {
    id: 'unsupported-yaml',
    severity: 'error',
    summary: {
      en: 'The file uses a feature of YAML that role files do without.',
      fr: 'Le fichier emploie une possibilité du YAML dont les fiches se passent.',
    },
    why: {
      en: 'Anchors, aliases, merges, type marks and second documents are read differently from one tool to the next.',
      fr: 'Ancres, alias, fusions, marques de type et seconds documents sont lus différemment d’un outil à l’autre.',
    },
    bad: `${nurse}summary: &care Care for the patients of a ward.\n`,
    good: `${nurse}summary: Care for the patients of a ward.\n`,
  },
  {
    id: 'limit-exceeded',
    severity: 'error',
    summary: {
      en: 'The file is larger or more deeply nested than is read.',
      fr: 'Le fichier est trop long ou trop imbriqué pour être lu.',
    },
    why: {
      en: 'Limits of 2 million characters, 64 levels, 200,000 values and 100 problems keep the editor and CI from being held up by one file.',
      fr: 'Des limites de 2 millions de caractères, 64 niveaux, 200 000 valeurs et 100 problèmes évitent qu’un seul fichier ne bloque l’éditeur ou la vérification.',
    },
    bad: `${nurse}x-deep: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    good: `${nurse}x-deep: [[]]\n`,
  },
  {
    id: 'unreadable-file',
    severity: 'error',
    summary: { en: 'The file cannot be read.', fr: 'Le fichier ne peut pas être lu.' },
    why: {
      en: 'It is not encoded in UTF-8, access is denied, or it went away while it was read; nothing in it was checked.',
      fr: 'Il n’est pas encodé en UTF-8, l’accès en est refusé ou il a disparu pendant la lecture ; rien n’y a été vérifié.',
    },
    bad: '',
    good: nurse,
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    summary: {
      en: 'The same field is written twice in one place.',
      fr: 'Le même champ est écrit deux fois au même endroit.',
    },
    why: {
      en: 'Only one of the two can count, and tools disagree which.',
      fr: 'Un seul des deux peut compter, et les outils ne s’accordent pas sur lequel.',
    },
    bad: `${nurse}title: Ward nurse\n`,
    good: nurse,
  },
  {
    id: 'missing-field',
    severity: 'error',
    summary: { en: 'A field that is always needed is missing.', fr: 'Un champ indispensable est absent.' },
    why: {
      en: 'Without it the role or the item cannot be found, named or shown.',
      fr: 'Sans lui, le rôle ou l’élément ne peut être ni trouvé, ni nommé, ni affiché.',
    },
    bad: 'id: nurse\nlang: en\n',
    good: nurse,
  },
  {
    id: 'unknown-field',
    severity: 'error',
    summary: { en: 'A field has a name that is not known here.', fr: 'Un champ porte un nom inconnu à cet endroit.' },
    why: {
      en: "It is most often a slip of the pen, and what it says would be lost. Fields of your own start with 'x-'.",
      fr: 'C’est le plus souvent une faute de frappe, et son contenu serait perdu. Les champs propres à la maison commencent par « x- ».',
    },
    bad: `${nurse}mision: Care for the patients of a ward.\n`,
    good: `${nurse}mission: Care for the patients of a ward.\n`,
  },
  {
    id: 'wrong-type',
    severity: 'error',
    summary: {
      en: 'A value is not of the kind the field wants: text, number, list or group.',
      fr: 'Une valeur n’est pas du type attendu : texte, nombre, liste ou groupe.',
    },
    why: {
      en: 'A list is written one item a line, each with a dash; a group is written as indented fields.',
      fr: 'Une liste s’écrit un élément par ligne, chacun précédé d’un tiret ; un groupe s’écrit en champs décalés.',
    },
    bad: `${nurse}continuousLearning: Hygiene\n`,
    good: `${nurse}continuousLearning:\n  - Hygiene\n`,
  },
  {
    id: 'unknown-value',
    severity: 'error',
    summary: {
      en: 'A value is not one of those to choose from.',
      fr: 'Une valeur ne fait pas partie de celles proposées.',
    },
    why: {
      en: 'Pages, searches and comparisons rely on the same words for the same thing.',
      fr: 'Les pages, les recherches et les comparaisons supposent les mêmes mots pour les mêmes choses.',
    },
    bad: `${nurse}seniority: boss\n`,
    good: `${nurse}seniority: manager\n`,
  },
  {
    id: 'bad-form',
    severity: 'error',
    summary: {
      en: 'An id, a code or an address is not written in its form.',
      fr: 'Un identifiant, un code ou une adresse n’est pas écrit dans sa forme.',
    },
    why: {
      en: 'Ids become file names and addresses, codes are looked up in other systems: both have a fixed form.',
      fr: 'Les identifiants deviennent des noms de fichiers et des adresses, les codes sont cherchés ailleurs : leur forme est fixe.',
    },
    bad: `${nurse}objectives:\n  - { id: Patient Safety, statement: Keep patients safe }\n`,
    good: `${nurse}objectives:\n  - { id: patient-safety, statement: Keep patients safe }\n`,
  },
  {
    id: 'bad-date',
    severity: 'error',
    summary: { en: 'A date is not a day of the calendar.', fr: 'Une date n’est pas un jour du calendrier.' },
    why: {
      en: 'Dates are written year-month-day so that everybody reads the same day.',
      fr: 'Les dates s’écrivent année-mois-jour afin que chacun lise le même jour.',
    },
    bad: `${nurse}meta:\n  reviewBy: "2027-02-30"\n`,
    good: `${nurse}meta:\n  reviewBy: "2027-02-28"\n`,
  },
  {
    id: 'out-of-range',
    severity: 'error',
    summary: {
      en: 'A number, a text or a list is outside its bounds.',
      fr: 'Un nombre, un texte ou une liste sort de ses limites.',
    },
    why: {
      en: 'A share is a percentage, a qualification level goes from 1 to 8: other figures are slips.',
      fr: 'Une part est un pourcentage, un niveau de qualification va de 1 à 8 : d’autres chiffres sont des erreurs.',
    },
    bad: `${nurse}functions:\n  - { id: care, title: Care, share: 150 }\n`,
    good: `${nurse}functions:\n  - { id: care, title: Care, share: 50 }\n`,
  },
  {
    id: 'duplicate-item-id',
    severity: 'error',
    summary: {
      en: 'Two items of one kind have the same id.',
      fr: 'Deux éléments de même type ont le même identifiant.',
    },
    why: {
      en: 'References, translations and comparisons find an item by its id; with two of them they find the wrong one.',
      fr: 'Renvois, traductions et comparaisons trouvent un élément par son identifiant ; s’il y en a deux, ils trouvent le mauvais.',
    },
    bad: `${nurse}tools:\n  - { id: scale, label: Baby scale }\n  - { id: scale, label: Wheelchair scale }\n`,
    good: `${nurse}tools:\n  - { id: baby-scale, label: Baby scale }\n  - { id: wheelchair-scale, label: Wheelchair scale }\n`,
  },
  {
    id: 'yaml-scalar-trap',
    severity: 'error',
    summary: {
      en: 'A text without quotes is read as a number, a date or yes/no.',
      fr: 'Un texte sans guillemets est lu comme un nombre, une date ou oui/non.',
    },
    why: {
      en: 'Unquoted, the code 0110 loses its zero and version 1.0 becomes 1; other tools turn dates and no into something else.',
      fr: 'Sans guillemets, le code 0110 perd son zéro et la version 1.0 devient 1 ; d’autres outils transforment les dates et « no ».',
    },
    bad: `${nurse}meta:\n  version: 1.0\n`,
    good: `${nurse}meta:\n  version: "1.0"\n`,
  },
  {
    id: 'unresolved-settings',
    severity: 'error',
    summary: {
      en: 'Settings build on a file that is not there, or that builds on them in turn.',
      fr: 'Des réglages partent d’un fichier absent, ou qui part lui-même d’eux.',
    },
    why: {
      en: "What it would say of rules and words does not hold; 'extends' leads to settings files by their way from this one.",
      fr: 'Ce qu’il dirait des règles et des mots ne vaut pas ; « extends » mène à des fichiers de réglages par leur chemin depuis celui-ci.',
    },
    bad: `#- /rolespec.config.yaml\nextends: [house.rolespec.config.yaml]\n`,
    good: `#- /rolespec.config.yaml\nextends: [house.rolespec.config.yaml]\n#- /house.rolespec.config.yaml\npreset: strict\n`,
  },
  {
    id: 'internal-and-published',
    severity: 'warning',
    summary: {
      en: 'The settings keep a field to the house and publish it.',
      fr: 'Les réglages gardent un champ pour la maison et le publient.',
    },
    why: {
      en: "What stands under 'publish' is shown to everybody, so that the same name under 'internal' keeps nothing back, also where it stands in settings that these build on.",
      fr: 'Ce qui est sous « publish » est montré à tous ; le même nom sous « internal » ne retient donc rien, même dans des réglages dont ceux-ci partent.',
    },
    bad: `#- /rolespec.config.yaml\npage:\n  internal: [team.notes]\n  publish: [team.notes]\n`,
    good: `#- /rolespec.config.yaml\npage:\n  internal: [team]\n  publish: [team.reportsTo]\n`,
  },
  {
    id: 'unheeded-settings',
    severity: 'warning',
    summary: {
      en: 'Another settings file in the same folder holds, and this one does not count.',
      fr: 'Un autre fichier de réglages du même dossier l’emporte, et celui-ci ne compte pas.',
    },
    why: {
      en: "Of several settings files in a folder, 'rolespec.config.yaml' comes first, then '.yml', then '.json'; what the others say of rules and pages is lost.",
      fr: 'De plusieurs fichiers de réglages dans un dossier, « rolespec.config.yaml » passe d’abord, puis « .yml », puis « .json » ; ce que les autres disent des règles et des pages est perdu.',
    },
    bad: `#- /rolespec.config.yaml\npreset: strict\n#- /rolespec.config.yml\npreset: posting-fr\n`,
    good: `#- /rolespec.config.yaml\nextends: [rolespec.config.yml]\npreset: strict\n#- /rolespec.config.yml\npreset: posting-fr\n`,
  },
  {
    id: 'low-contrast',
    severity: 'warning',
    summary: {
      en: 'A colour in the settings would make pages hard to read.',
      fr: 'Une couleur des réglages rendrait les pages difficiles à lire.',
    },
    why: {
      en: 'Text needs a contrast of 4.5 to what is behind it (WCAG 2.2 AA); pages do without a colour that gives less.',
      fr: 'Un texte demande un contraste de 4,5 avec son fond (WCAG 2.2 AA) ; les pages se passent d’une couleur qui en donne moins.',
    },
    bad: `#- /rolespec.config.yaml\npage:\n  colors: { accent: "#f0c040" }\n`,
    good: `#- /rolespec.config.yaml\npage:\n  colors: { accent: "#7a5200" }\n`,
  },
  {
    id: 'unfit-logo',
    severity: 'warning',
    summary: {
      en: 'The logo that the settings name cannot be shown.',
      fr: 'Le logo indiqué dans les réglages ne peut pas être affiché.',
    },
    why: {
      en: 'Pages carry the picture inside them: it has to lie in the folder of the settings, as PNG, SVG, JPEG or WebP of up to 200 kB. Pages do without any other.',
      fr: 'Les pages contiennent l’image elle-même : elle doit se trouver dans le dossier des réglages, en PNG, SVG, JPEG ou WebP, et ne pas dépasser 200 ko. Les pages se passent de toute autre.',
    },
    bad: `#- /rolespec.config.yaml\npage:\n  logo: { file: brand/missing.svg, alt: Ward }\n`,
    good: `#- /rolespec.config.yaml\npage:\n  footer: Ward\n`,
  },
  {
    id: 'ambiguous-word',
    severity: 'warning',
    summary: {
      en: 'A vocabulary of the house has one word for two terms.',
      fr: 'Un vocabulaire de la maison a un même mot pour deux termes.',
    },
    why: {
      en: 'Who uses that word cannot be told which term is meant, and is not told the preferred one.',
      fr: 'À qui emploie ce mot, nul ne peut dire quel terme est visé, ni proposer le mot retenu.',
    },
    bad: `#- /house.vocabulary.yaml\n${glossary}  - { id: care-planning, label: { en: Care planning }, synonyms: { en: [Rounds] } }\n`,
    good: `#- /house.vocabulary.yaml\n${glossary}  - { id: care-planning, label: { en: Care planning }, synonyms: { en: [Planning] } }\n`,
  },
];

/** Everything a finding can be called, by subject: the rules as they are grouped, and what is no rule at the end. */
export const codeGroups: readonly CodeGroup[] = [
  ...ruleGroups.map(({ id, title, rules }) => ({ id, title, codes: rules })),
  {
    id: 'always',
    title: { en: 'Always on: text, shape and settings', fr: 'Toujours vérifié : texte, forme et réglages' },
    codes: schemaCodes,
  },
];

export interface CodeGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly codes: readonly CodeDocumentation[];
}

/** Everything a finding can be called. */
export const allCodes: readonly CodeDocumentation[] = [...schemaCodes, ...allRules];

/** Whether an author may ignore findings with this code. */
export function isRule(code: string): boolean {
  return allRules.some(({ id }) => id === code);
}

/** Whether this is about what cannot be read or has the wrong shape; all else is a rule, of ours or of a house. */
export function isAlwaysOn(code: string): boolean {
  return schemaCodes.some(({ id }) => id === code);
}
