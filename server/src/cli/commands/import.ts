import { Refused, type Command, type CommandInput } from '../command.ts';
import { importRoles, roleImportOptions } from '../import/roles.ts';
import { importVocabulary, vocabularyImportOptions } from '../import/vocabulary.ts';

export const importCommand: Command = {
  options: { ...roleImportOptions, ...vocabularyImportOptions },
  operands: 'files',
  firstWords: ['vocabulary'],
  examples: [
    {
      line: 'rolespec page roles/webmaster.role.yaml --out job.html && rolespec import job.html --out imported',
      summary: { en: 'the role that a web page describes', fr: 'le rôle que décrit une page web' },
    },
    {
      line: "printf 'Poste;Missions\\nCariste;Charger les camions' > staff.csv && rolespec import staff.csv",
      summary: { en: 'a role for each row of a table', fr: 'une fiche par ligne d’un tableau' },
    },
    {
      line: "printf 'Nom\\nCariste' > staff.csv && rolespec import staff.csv --column Nom=title",
      summary: { en: 'say once what a column holds', fr: 'dire une fois ce que contient une colonne' },
    },
    {
      line: 'rolespec import vocabulary downloads/skills_fr.csv downloads/occupations_fr.csv --edition 1.2',
      summary: {
        en: 'the words of ESCO, for completion, hover and rules',
        fr: 'les mots d’ESCO, pour la saisie, le survol et les règles',
      },
    },
    {
      line: 'rolespec import vocabulary downloads/rome.csv --edition 4.60 --whole --out roles',
      summary: {
        en: 'a new version of ROME: codes that moved are remembered',
        fr: 'une nouvelle version du ROME : les codes déplacés sont retenus',
      },
    },
  ],

  async run(input, host) {
    const [first, ...others] = input.positionals;
    if (first === 'vocabulary') {
      refuse(input, Object.keys(roleImportOptions), forRoles);
      return importVocabulary(others, input, host);
    }
    refuse(input, Object.keys(vocabularyImportOptions), forVocabularies);
    return importRoles(input, host);
  },
};

/** What an option is for that says nothing here. */
type Reason = (option: string) => Refused;

const forRoles: Reason = (option) =>
  new Refused({
    en: `'--${option}' is for imports of roles, not of a vocabulary`,
    fr: `« --${option} » vaut pour l’import de rôles, pas d’un vocabulaire`,
  });

const forVocabularies: Reason = (option) =>
  new Refused({
    en: `'--${option}' is for 'rolespec import vocabulary'`,
    fr: `« --${option} » vaut pour « rolespec import vocabulary »`,
  });

function refuse({ options }: CommandInput, names: readonly string[], reason: Reason): void {
  const given = names.find((name) => name !== 'out' && options[name] !== undefined && options[name] !== false);
  if (given !== undefined) throw reason(given);
}
