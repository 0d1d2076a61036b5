import { folded } from '../../../text/folded.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { LooseRole } from '../importer.ts';
import { footnote, linkAddress, removed, type Losses } from '../losses.ts';
import { namesOf, sentencesOf } from '../table/cells.ts';
import { wordsOf, type Block, type HeadingBlock, type ListBlock, type ParagraphBlock } from './blocks.ts';
import { endsTasks, isBoilerplate, saysMore, sectionOf, sectionOfLabel, type Section } from './headings.ts';
import { ticked } from './listed-lines.ts';

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
  let hasContent = true;
  let isNamed = false;
  /** Where forms started. */
  const outer: { readonly section: Section | undefined; readonly level: number; readonly heading: string }[] = [];
  const nameRole = (where: string, name: string): void => {
    if (isNamed) losses.add(where, name, sentences);
    else if (title !== undefined && folded(title) !== folded(name))
      losses.add(`${blocks[0]?.line ?? 1}`, title, notTitle);
    if (!isNamed) title = name;
    isNamed = true;
  };
  const endHeading = (): void => {
    if (section === undefined || section === 'title' || section === 'tasks' || !saysMore(heading, title)) return;
    if (hasContent || !parts.note(section, heading)) losses.add(heading, heading, moreThanName);
  };
  for (const block of blocks) {
    const where = heading === '' ? `${block.line}` : heading;
    if (block.kind === 'removed') losses.add(where, block.text, removed);
    else if (block.kind === 'footnote') losses.add(`${block.line}`, block.text, footnote);
    else if (block.kind === 'form') {
      endHeading();
      hasContent = true;
      if (!block.isEnd) outer.push({ section, level, heading });
      else ({ section, level, heading } = outer.pop() ?? { section, level, heading });
    } else if (block.kind === 'address') {
      if (!block.isAround) losses.add(where, block.text, linkAddress);
    } else if (block.isAround || (block.kind !== 'heading' && isBoilerplate(wordsOf(block)))) {
      losses.add(where, wordsOf(block), boilerplate);
    } else if (block.kind === 'heading') {
      const own = block.isLabel ? sectionOfLabel(block.text) : sectionOf(block.text);
      const isBelow = block.level > level && level > 0;
      if (title === undefined && own === undefined && parts.isEmpty() && !block.isLabel) title = block.text;
      else if (isBelow && section === 'tasks' && !isKnown(block)) parts.startPart(block.text);
      else {
        endHeading();
        // A heading below another one that we do not know is no more known than that.
        section = own ?? (isBelow && section === 'boilerplate' ? section : undefined);
        [level, heading, hasContent] = [block.level, block.text, false];
        if (section === undefined) losses.add(block.text, block.text, unknownHeading);
        if (section === 'tasks') parts.startFunction(block.text);
      }
    } else {
      hasContent = true;
      if (section === undefined || section === 'boilerplate') {
        losses.add(where, wordsOf(block), section ? boilerplate : unknownHeading);
      } else if (section === 'title') {
        for (const name of linesOf(block))
          if (name.length <= LONGEST_TITLE || !parts.paragraph('summary', name)) nameRole(where, name);
      } else if (block.kind === 'list') {
        const { taken, left } = ticked(block.items);
        if (taken.length > 0) parts.items(section, taken);
        for (const item of left) losses.add(where, item, unticked);
      } else if (block.isValue && parts.value(section, block.text)) continue;
      else if (!parts.paragraph(section, block.text)) losses.add(where, block.text, sentences);
    }
  }
  endHeading();
  for (const empty of parts.endFunctions()) if (saysMore(empty, title)) losses.add(empty, empty, moreThanName);
  return { title, ...parts.role() };
}

/** What was found, by section. */
class Parts {
  readonly #texts = new Map<Section, string[]>();
  readonly #lists = new Map<Section, string[]>();
  #functions: FoundFunction[] = [];

  isEmpty(): boolean {
    return this.#texts.size === 0 && this.#lists.size === 0 && this.#functions.length === 0;
  }

  startFunction(title: string): void {
    this.#functions.push({ title, isPart: false, description: [], tasks: [] });
  }

  /** A heading below that of a function. */
  startPart(title: string): void {
    this.#functions.push({ title, isPart: true, description: [], tasks: [] });
  }

  /**
   * A part that holds nothing is a task itself, of the function that it stands below.
   *
   * @returns the titles of the functions that hold nothing, which are left out.
   */
  endFunctions(): readonly string[] {
    let whole: FoundFunction | undefined;
    for (const one of this.#functions) {
      if (!one.isPart) whole = one;
      else if (isEmpty(one)) whole?.tasks.push(one.title);
    }
    const empty = this.#functions.filter(isEmpty);
    this.#functions = this.#functions.filter((one) => !isEmpty(one));
    return empty.filter(({ isPart }) => !isPart).map(({ title }) => title);
  }

  /** @returns whether this section holds remarks. */
  note(section: Section, text: string): boolean {
    return asNotes.has(section) && this.paragraph(section, text);
  }

  items(section: Section, items: readonly string[]): void {
    const known = this.#functions.at(-1);
    if (section === 'tasks' && known) append(known.tasks, items);
    else if (asParagraphs.has(section)) this.#add(this.#texts, section, [items.map((item) => `- ${item}`).join('\n')]);
    else this.#add(this.#lists, section, items);
  }

  /** What stands behind a name in a form: lines without a full stop are entries. @returns whether they are. */
  value(section: Section, text: string): boolean {
    const lines = text.split('\n');
    if (asParagraphs.has(section) || lines.some((line) => line.length > 120 || /[.!?]$/.test(line))) return false;
    const partsOf = ofNames.has(section) ? namesOf : sentencesOf;
    this.items(section, lines.flatMap(partsOf));
    return true;
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
    const allOf = (...names: Section[]) => names.flatMap((name) => [...text(name), ...list(name)]);
    return {
      alternativeTitles: list('alternativeTitles').map((label) => ({ label, kind: 'synonym' })),
      family: list('family').join(', '),
      summary: text('summary').join('\n\n'),
      mission: text('mission').join('\n\n'),
      accountabilities: list('accountabilities').map((statement) => ({ statement })),
      objectives: list('objectives').map((statement) => ({ statement })),
      functions: this.#functions.map(({ title, description, tasks }) => ({
        title,
        description: description.join('\n\n'),
        tasks: tasks.map((statement) => ({ statement })),
      })),
      scopeNotes: allOf('scopeNotes').map((note) => ({ text: note })),
      team: {
        reportsTo: labels('reportsTo'),
        manages: labels('manages'),
        collaboratesWith: labels('collaboratesWith'),
      },
      requirements: {
        domains: labels('domains'),
        education: { notes: allOf('education') },
        experience: { notes: allOf('experience') },
        certifications: labels('certifications'),
      },
      skills: {
        technical: labels('technical'),
        knowledge: labels('knowledge'),
        soft: labels('soft'),
        notes: [...text('technical'), ...text('knowledge'), ...text('soft'), ...allOf('profile')],
      },
      tools: labels('tools'),
      continuousLearning: allOf('continuousLearning'),
      workContext: {
        conditions: allOf('conditions'),
        hours: allOf('hours'),
        places: allOf('places'),
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

interface FoundFunction {
  readonly title: string;
  readonly isPart: boolean;
  readonly description: string[];
  readonly tasks: string[];
}

function isEmpty({ description, tasks }: FoundFunction): boolean {
  return description.length + tasks.length === 0;
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

/** A longer one describes the post. */
const LONGEST_TITLE = 150;

/** Where one name often stands without a list. */
const oneName: ReadonlySet<Section> = new Set(['family', 'reportsTo', 'manages', 'collaboratesWith']);

/** Where commas part names. */
const ofNames: ReadonlySet<Section> = new Set([
  ...(['technical', 'knowledge', 'soft', 'tools', 'domains', 'certifications', 'sectors', 'employers'] as const),
  ...(['alternativeTitles', 'manages', 'collaboratesWith', 'evolvesFrom', 'evolvesTo'] as const),
]);

/** Whether a heading below the tasks is of another section, and no part of the work. */
function isKnown({ text, isLabel }: HeadingBlock): boolean {
  return isLabel ? sectionOfLabel(text) !== undefined : endsTasks(text);
}

function linesOf(block: ParagraphBlock | ListBlock): readonly string[] {
  return block.kind === 'list' ? block.items : block.text.split('\n');
}

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

const unticked: LocalizedText = {
  en: 'a box that is not ticked, beside others that are',
  fr: 'une case non cochée, à côté d’autres qui le sont',
};

const notTitle: LocalizedText = {
  en: 'stands where a title is expected, but the text names the role elsewhere',
  fr: 'occupe la place de l’intitulé, mais le texte nomme le rôle ailleurs',
};

const moreThanName: LocalizedText = {
  en: 'a heading that says more than the name of a field',
  fr: 'titre qui dit plus que le nom d’un champ',
};
