import type { LocalizedText } from '../../text/language.ts';
import { wordsOf, type Block } from './blocks.ts';
import { isBoilerplate, sectionOf, type Section } from './headings.ts';
import type { LooseRole } from './importer.ts';
import type { Losses } from './losses.ts';

/**
 * The skeleton of a role in a text: what headings announce and lists hold, and nothing that only its sentences say. The
 * rest is told.
 */
export function skeleton(blocks: readonly Block[], losses: Losses): LooseRole {
  const parts = new Parts();
  let title: string | undefined;
  let section = sectionOf('summary');
  let level = 0;
  let heading = '';
  for (const block of blocks) {
    const where = heading === '' ? `${block.line}` : heading;
    if (block.isAround || (block.kind !== 'heading' && isBoilerplate(wordsOf(block)))) {
      losses.add(where, wordsOf(block), boilerplate);
    } else if (block.kind === 'heading') {
      const own = sectionOf(block.text);
      const isBelow = block.level > level && level > 0;
      if (title === undefined && own === undefined && parts.isEmpty()) title = block.text;
      else if (isBelow && section === 'tasks') parts.startFunction(block.text);
      else {
        // A heading below another one that we do not know is no more known than that.
        section = own ?? (isBelow && section === 'boilerplate' ? section : undefined);
        [level, heading] = [block.level, block.text];
        if (section === undefined) losses.add(block.text, block.text, unknownHeading);
        if (section === 'tasks') parts.startFunction(block.text);
      }
    } else if (section === undefined || section === 'boilerplate') {
      losses.add(where, wordsOf(block), section ? boilerplate : unknownHeading);
    } else if (block.kind === 'list') parts.items(section, block.items);
    else if (!parts.paragraph(section, block.text)) losses.add(where, block.text, sentences);
  }
  return { title, ...parts.role() };
}

/** What was found, by section. */
class Parts {
  readonly #texts = new Map<Section, string[]>();
  readonly #lists = new Map<Section, string[]>();
  readonly #functions: { title: string; description: string[]; tasks: string[] }[] = [];

  isEmpty(): boolean {
    return this.#texts.size === 0 && this.#lists.size === 0 && this.#functions.length === 0;
  }

  startFunction(title: string): void {
    this.#functions.push({ title, description: [], tasks: [] });
  }

  items(section: Section, items: readonly string[]): void {
    const known = this.#functions.at(-1);
    if (section === 'tasks' && known) append(known.tasks, items);
    else if (asParagraphs.has(section)) this.#add(this.#texts, section, [items.map((item) => `- ${item}`).join('\n')]);
    else this.#add(this.#lists, section, items);
  }

  /** @returns whether this section can hold sentences. */
  paragraph(section: Section, text: string): boolean {
    const known = this.#functions.at(-1);
    if (section === 'tasks' && known) known.description.push(text);
    else if (asParagraphs.has(section) || asNotes.has(section)) this.#add(this.#texts, section, [text]);
    else if (oneName.has(section) && text.length <= 100 && !/[.!?;]$/.test(text))
      this.#add(this.#lists, section, [text]);
    else return false;
    return true;
  }

  role(): LooseRole {
    const [text, list] = [
      (name: Section) => this.#texts.get(name) ?? [],
      (name: Section) => this.#lists.get(name) ?? [],
    ];
    const labels = (name: Section) => list(name).map((label) => ({ label }));
    const sentencesOf = (...names: Section[]) => names.flatMap((name) => [...text(name), ...list(name)]);
    return {
      alternativeTitles: list('alternativeTitles').map((label) => ({ label, kind: 'synonym' })),
      summary: text('summary').join('\n\n'),
      mission: text('mission').join('\n\n'),
      accountabilities: list('accountabilities').map((statement) => ({ statement })),
      objectives: list('objectives').map((statement) => ({ statement })),
      functions: this.#functions
        .filter(({ description, tasks }) => description.length + tasks.length > 0)
        .map(({ title, description, tasks }) => ({
          title,
          description: description.join('\n\n'),
          tasks: tasks.map((statement) => ({ statement })),
        })),
      scopeNotes: sentencesOf('scopeNotes').map((note) => ({ text: note })),
      team: {
        reportsTo: labels('reportsTo'),
        manages: labels('manages'),
        collaboratesWith: labels('collaboratesWith'),
      },
      requirements: {
        domains: labels('domains'),
        education: { notes: sentencesOf('education') },
        experience: { notes: sentencesOf('experience') },
        certifications: labels('certifications'),
      },
      skills: {
        technical: labels('technical'),
        knowledge: labels('knowledge'),
        soft: labels('soft'),
        notes: [...text('technical'), ...text('knowledge'), ...text('soft'), ...sentencesOf('profile')],
      },
      tools: labels('tools'),
      continuousLearning: sentencesOf('continuousLearning'),
      workContext: {
        conditions: sentencesOf('conditions'),
        hours: sentencesOf('hours'),
        places: sentencesOf('places'),
      },
      market: { employers: labels('employers'), sectors: labels('sectors') },
      progression: { evolvesFrom: labels('evolvesFrom'), evolvesTo: labels('evolvesTo') },
    };
  }

  #add(lists: Map<Section, string[]>, section: Section, texts: readonly string[]): void {
    const known = lists.get(section);
    if (!known) lists.set(section, [...texts]);
    else append(known, texts);
  }
}

/** One by one: a call takes no hundred thousands of arguments. */
function append(known: string[], texts: readonly string[]): void {
  for (const text of texts) known.push(text);
}

/** What is prose in a role. */
const asParagraphs: ReadonlySet<Section> = new Set(['summary', 'mission']);

/** What has a place for remarks. */
const asNotes: ReadonlySet<Section> = new Set([
  ...(['technical', 'knowledge', 'soft', 'profile', 'education', 'experience'] as const),
  ...(['conditions', 'hours', 'places', 'continuousLearning', 'scopeNotes'] as const),
]);

/** Where one name often stands without a list. */
const oneName: ReadonlySet<Section> = new Set(['reportsTo', 'manages', 'collaboratesWith']);

const boilerplate: LocalizedText = {
  en: 'stands around every text of that place and says nothing about the role',
  fr: 'accompagne tous les textes de cet endroit et ne dit rien du rôle',
};

export const unknownHeading: LocalizedText = {
  en: 'below a heading that announces no field of a role',
  fr: 'sous un titre qui n’annonce aucun champ d’une fiche',
};

const sentences: LocalizedText = {
  en: 'sentences where a role has a list: what they name is not guessed',
  fr: 'phrases là où une fiche a une liste : ce qu’elles nomment n’est pas deviné',
};
