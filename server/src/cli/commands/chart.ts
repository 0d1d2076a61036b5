import { resolve } from 'node:path';
import { chart, type Chart } from '../../chart/chart.ts';
import { chartJson } from '../../chart/json.ts';
import { chartMermaid } from '../../chart/mermaid.ts';
import { chartSvg } from '../../chart/svg.tsx';
import { publicCaveats } from '../../model/caveat.ts';
import { publicTies } from '../../model/public-tie.ts';
import type { RoleIndex } from '../../model/role-index.ts';
import { didYouMean } from '../../schema/suggest.ts';
import { safeText } from '../../text/safe-text.ts';
import { needSoundSettings, settingsFaults } from '../check/sound-settings.ts';
import { Refused, type Command } from '../command.ts';
import { tellLeftOut } from '../files/left-out.ts';
import { writeResult } from '../files/write-file.ts';
import { formatOf, type Endings } from '../format-of.ts';
import type { Host } from '../host.ts';
import { indexToShow } from '../index-to-show.ts';
import { load, shownPath } from '../load.ts';
import { wholeNumber } from '../numbers.ts';

const endings: Endings = { svg: ['svg'], mermaid: ['mmd', 'mermaid'], json: ['json'] };

export const chartCommand: Command = {
  options: {
    format: {
      type: 'string',
      values: Object.keys(endings),
      summary: {
        en: 'a picture (svg), or the form of it; by default the ending of --out tells',
        fr: 'une image (svg), ou une autre forme ; par défaut, l’extension de --out l’indique',
      },
    },
    view: {
      type: 'string',
      values: ['reporting', 'career'],
      summary: { en: 'who reports to whom, or who becomes what', fr: 'les rattachements, ou les parcours' },
    },
    root: {
      type: 'string',
      placeholder: 'ward-manager',
      summary: { en: 'only this role and those below it', fr: 'seulement ce rôle et ceux au-dessous' },
    },
    depth: {
      type: 'string',
      placeholder: '2',
      summary: { en: 'how many levels below the first', fr: 'combien de niveaux sous le premier' },
    },
    out: {
      type: 'string',
      placeholder: 'chart.svg',
      proposals: 'file',
      summary: {
        en: 'the file to write; without it the chart is printed',
        fr: 'le fichier à écrire ; sans lui, l’organigramme est affiché',
      },
    },
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec chart roles --out chart.svg',
      summary: { en: 'who reports to whom, as a picture', fr: 'l’organigramme, en image' },
    },
    {
      line: 'rolespec chart roles --root directeur-e-commerce --depth 1 --format mermaid',
      summary: { en: 'one role and those right below it', fr: 'un rôle et ceux juste au-dessous' },
    },
    {
      line: 'rolespec chart roles --view career --format json',
      summary: { en: 'careers, for programs', fr: 'les parcours, pour des programmes' },
    },
  ],

  async run(input, host) {
    const { positionals, options } = input;
    const { root, out } = options;
    const format = formatOf(input, endings);
    const depth = wholeNumber(input, 'depth');
    const loaded = await load(positionals, host);
    const { workspace, asked } = loaded;
    const wanted = new Set(asked);
    const documents = asked.flatMap((uri) => workspace.get(uri) ?? []);
    const index = await indexToShow(loaded, documents, host);
    const drawn = chart(index, {
      view: options['view'] === 'career' ? 'career' : 'reporting',
      root: typeof root === 'string' ? root : undefined,
      depth,
      isWanted: (uri) => wanted.has(uri),
      isPublic: publicTies(index),
      caveatOf: publicCaveats(index.configs),
      lang: host.languageAsked,
    });
    // What settings keep back of a tie, they do where the role lies, whether it was asked for or not.
    const uris = [...asked, ...drawn.roles.flatMap(({ uri }) => uri ?? [])];
    needSoundSettings([settingsFaults(loaded, uris, host)], host);
    const end = tellLeftOut(loaded, host);
    if (drawn.roles.length === 0) {
      if (typeof root === 'string') throw noRole(root, index);
      throw documents.some(({ head }) => head.id !== undefined) ? noPaths : nothingToDraw;
    }
    const text = written(drawn, format, host);
    if (typeof out === 'string') await writeResult(resolve(host.workingFolder, out), text, out);
    else host.print(text);
    return end;
  },
};

function written(drawn: Chart, format: string | undefined, host: Host): string {
  if (format === 'json') return chartJson(drawn, (uri) => shownPath(uri, host));
  if (format === 'mermaid') return chartMermaid(drawn);
  return `${chartSvg(drawn, { language: host.language })}\n`;
}

function noRole(id: string, index: RoleIndex): Refused {
  const meant = didYouMean(index.nearestId(id));
  return new Refused({
    en: `no role has the id '${safeText(id)}'${meant.en}`,
    fr: `aucun rôle n’a l’identifiant « ${safeText(id)} »${meant.fr}`,
  });
}

const nothingToDraw = new Refused({
  en: 'there is no role with an id among these files, so there is nothing to draw',
  fr: 'aucun de ces fichiers ne contient de rôle qui ait un identifiant : il n’y a rien à tracer',
});

const noPaths = new Refused({
  en: 'no role leads to another or comes from one, so there are no paths to draw',
  fr: 'aucun rôle ne mène à un autre : il n’y a pas de parcours à tracer',
});
