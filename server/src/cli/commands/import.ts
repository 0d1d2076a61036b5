import { conceptKinds } from '../../model/concept.ts';
import { schemeOf } from '../../model/compact-vocabulary.ts';
import { Refused, type Command, type OptionValue } from '../command.ts';
import { importVocabulary } from '../import-vocabulary.ts';

const schemes = ['esco', 'isco-08', 'rome', 'onet-soc', 'nace', 'naf', 'sfia', 'e-cf', 'rncp'] as const;

export const importCommand: Command = {
  options: {
    in: {
      type: 'string',
      placeholder: 'folder',
      proposals: 'folder',
      summary: {
        en: 'the folder to write to; beside the settings by default',
        fr: 'le dossier où écrire ; à côté des réglages par défaut',
      },
    },
    scheme: {
      type: 'string',
      values: schemes,
      summary: { en: 'of which classification the codes are', fr: 'la nomenclature dont sont les codes' },
    },
    kind: {
      type: 'string',
      values: conceptKinds,
      summary: { en: 'what the terms are about', fr: 'ce que désignent les termes' },
    },
    edition: {
      type: 'string',
      placeholder: '4.60',
      summary: { en: 'the version of the classification', fr: 'la version de la nomenclature' },
    },
    'terms-lang': {
      type: 'string',
      placeholder: 'fr',
      summary: { en: 'the language of the terms', fr: 'la langue des termes' },
    },
    whole: {
      type: 'boolean',
      summary: {
        en: 'what the files do not hold is gone from the classification',
        fr: 'ce que les fichiers ne contiennent pas a disparu de la nomenclature',
      },
    },
  },

  operands: ['vocabulary'],
  examples: [
    {
      line: 'rolespec import vocabulary downloads/skills_fr.csv downloads/occupations_fr.csv --edition 1.2',
      summary: {
        en: 'the words of ESCO, for completion, hover and rules',
        fr: 'les mots d’ESCO, pour la saisie, le survol et les règles',
      },
    },
    {
      line: 'rolespec import vocabulary downloads/rome.csv --edition 4.60 --whole --in roles',
      summary: {
        en: 'a new version of ROME: codes that moved are remembered',
        fr: 'une nouvelle version du ROME : les codes déplacés sont retenus',
      },
    },
  ],

  async run({ positionals, options }, host) {
    const [what, ...files] = positionals;
    if (what !== 'vocabulary') {
      throw new Refused({
        en: "say what to import: 'rolespec import vocabulary <file>'",
        fr: 'préciser quoi importer : « rolespec import vocabulary <fichier> »',
      });
    }
    const wish = {
      scheme: schemeOf(options['scheme']),
      kind: conceptKinds.find((kind) => kind === options['kind']),
      version: textOf(options['edition']),
      language: textOf(options['terms-lang']),
      isWhole: options['whole'] === true,
    };
    return importVocabulary(files, textOf(options['in']), wish, host);
  },
};

function textOf(option: OptionValue): string | undefined {
  return typeof option === 'string' ? option : undefined;
}
