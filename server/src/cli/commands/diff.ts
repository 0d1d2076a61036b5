import { resolve } from 'node:path';
import { changeClasses } from '../../compare/change.ts';
import { outlineMarkdown } from '../../review/outline-markdown.ts';
import { outlineText } from '../../review/outline-text.ts';
import { countOf, outlineOf } from '../../review/outline.ts';
import { reviewJson } from '../../review/review-json.ts';
import { renderReview } from '../../review/review-page.tsx';
import { careerText } from '../career.ts';
import { needSoundSettings, settingsFaults, tellFaults } from '../check/sound-settings.ts';
import type { Command, CommandInput } from '../command.ts';
import { writeResult } from '../files/write-file.ts';
import { formatOf, type Endings } from '../format-of.ts';
import { compareTwo, compareWithBase, sidesToShow, type Compared } from '../git/compared.ts';
import type { ExitCode, Host } from '../host.ts';
import { shownPath } from '../load.ts';
import { pageSources } from '../role-to-publish.ts';

const endings: Endings = { text: ['txt'], markdown: ['md', 'markdown'], html: ['html', 'htm'], json: ['json'] };

export const diff: Command = {
  options: {
    base: {
      type: 'string',
      placeholder: 'origin/main',
      summary: {
        en: 'compare the files with what they were where the branch left this one',
        fr: 'comparer les fichiers à ce qu’ils étaient au point de départ de la branche',
      },
    },
    format: {
      type: 'string',
      values: Object.keys(endings),
      summary: {
        en: 'text, a comment for a review, the pages side by side (html), or json; by default the ending of --out tells',
        fr: 'du texte, un commentaire de relecture, les pages côte à côte (html), ou json ; par défaut, l’extension de --out l’indique',
      },
    },
    career: {
      type: 'boolean',
      summary: {
        en: 'for a move from the first role to the second: what is shared, to acquire, or no longer asked for',
        fr: 'pour passer du premier rôle au second : ce qui est commun, à acquérir, ou qui n’est plus demandé',
      },
    },
    'fail-on': {
      type: 'string',
      values: ['editorial', 'scope', 'contractual', 'none'],
      summary: {
        en: 'end with 1 only for changes of this class or a graver one; by default for any, like diff',
        fr: 'finir par 1 seulement si un changement est de cette nature ou plus grave ; par défaut pour tous, comme diff',
      },
    },
    out: {
      type: 'string',
      placeholder: 'diff.html',
      proposals: 'file',
      summary: {
        en: 'the file to write; without it the result is printed',
        fr: 'le fichier à écrire ; sans lui, le résultat est affiché',
      },
    },
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec diff roles/webmaster.role.yaml roles/web-analyst.role.yaml',
      summary: { en: 'what tells two roles apart', fr: 'ce qui distingue deux rôles' },
      ends: 1,
    },
    {
      line: 'rolespec diff roles/webmaster.role.yaml roles/web-analyst.role.yaml --format html > d.html',
      summary: { en: 'the same on a page, side by side', fr: 'la même chose sur une page, côte à côte' },
      ends: 1,
    },
    {
      line: 'rolespec diff roles/webmaster.role.yaml roles/responsable-e-commerce.role.yaml --career',
      summary: { en: 'what a career move asks for', fr: 'ce que demande une évolution de carrière' },
    },
  ],

  async run({ positionals, options: asked }, host) {
    const options: CommandInput['options'] = { ...asked, format: formatOf({ positionals, options: asked }, endings) };
    const input = { positionals, options };
    const { base, out } = options;
    if (options['career'] === true) {
      const text = await careerText(input, host);
      if (typeof out === 'string') await writeResult(resolve(host.workingFolder, out), text, out);
      else host.print(text);
      return 0;
    }
    const compared =
      typeof base === 'string' ? await compareWithBase(base, positionals, host) : await compareTwo(positionals, host);
    const faults = compared.loaded.map((loaded) => settingsFaults(loaded, pageSources(loaded), host));
    // The pages beside each other are made for others, and the changes are not.
    if (options['format'] === 'html') needSoundSettings(faults, host);
    else tellFaults(faults, host);
    warnOfMistakes(compared, host);
    const text = await written(compared, input, host);
    if (typeof out === 'string') await writeResult(resolve(host.workingFolder, out), text, out);
    else host.print(text);
    return endOf(compared, input);
  },
};

async function written(compared: Compared, { options }: CommandInput, host: Host): Promise<string> {
  const { comparisons } = compared;
  const { format } = options;
  if (format === 'json') return reviewJson(comparisons, host.languageAsked ?? 'en', (uri) => shownPath(uri, host));
  if (format === 'html') {
    const sides = await sidesToShow(compared, host);
    return renderReview(comparisons, { ...sides, names: compared.names, language: host.language });
  }
  const outline = outlineOf(comparisons, host.language);
  return format === 'markdown' ? outlineMarkdown(outline) : outlineText(outline);
}

/** What cannot be understood cannot be compared, and must not look as if somebody had taken it out. */
function warnOfMistakes({ comparisons }: Compared, host: Host): void {
  for (const document of comparisons.flatMap(({ before, after }) => [before, after])) {
    if (!document?.problems.some(({ severity }) => severity === 'error')) continue;
    const path = shownPath(document.uri, host);
    const text = {
      en: `'${path}' has mistakes; what does not fit the format is not compared`,
      fr: `« ${path} » contient des erreurs ; ce qui n’entre pas dans le format n’est pas comparé`,
    };
    host.complain(`rolespec: ${text[host.language]}\n`);
  }
}

function endOf({ comparisons }: Compared, { options }: CommandInput): ExitCode {
  const count = countOf(comparisons);
  const least = changeClasses.find((one) => one === (options['fail-on'] ?? 'editorial'));
  if (least === undefined) return 0;
  const grave = changeClasses.slice(0, changeClasses.indexOf(least) + 1);
  return grave.some((one) => count[one] > 0) ? 1 : 0;
}
