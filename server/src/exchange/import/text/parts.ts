import type { LooseFields, LooseRole } from '../importer.ts';
import { namesOf, sentencesOf } from '../table/cells.ts';
import type { Section } from './headings.ts';
import { weighedItems } from './row-items.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Weight } from './weights.ts';

/** What was found in a text, by section, and the role that it makes. */
export class Parts {
  readonly #texts = new Map<Section, string[]>();
  readonly #lists = new Map<Section, string[]>();
  readonly #rated = new Map<Section, LooseFields[]>();
  #functions: FoundFunction[] = [];

  isEmpty(): boolean {
    return [this.#texts, this.#lists, this.#rated].every(({ size }) => size === 0) && this.#functions.length === 0;
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

  /** @param weight of all of them, where the heading above says it. */
  items(section: Section, items: readonly string[], weight?: Weight): void {
    const known = this.#functions.at(-1);
    const weighed = weight && weighedItems(section, items, weight);
    if (section === 'tasks' && known) append(known.tasks, items);
    else if (weighed) this.rated(section, weighed);
    else if (weight && asNotes.has(section))
      this.#add(
        this.#lists,
        section,
        items.map((item) => weight.prefix + item),
      );
    else if (asParagraphs.has(section)) this.#add(this.#texts, section, [items.map((item) => `- ${item}`).join('\n')]);
    else this.#add(this.#lists, section, items);
  }

  /** @returns whether these words are one. */
  language(words: string, weight?: Weight): boolean {
    const language = spokenLanguage(words);
    if (language) this.rated('languages', [{ ...language, importance: weight?.importance }]);
    return language !== undefined;
  }

  /** What is asked for, each with its level. */
  rated(section: Section, items: readonly LooseFields[]): void {
    const known = this.#rated.get(section);
    if (!known) this.#rated.set(section, [...items]);
    else for (const item of items) known.push(item);
  }

  /** What stands behind a name in a form: lines without a full stop are entries. @returns whether they are. */
  value(section: Section, text: string, weight?: Weight): boolean {
    const lines = text.split('\n');
    if (asParagraphs.has(section) || lines.some((line) => line.length > 120 || /[.!?]$/.test(line))) return false;
    const partsOf = ofNames.has(section) ? namesOf : sentencesOf;
    this.items(section, lines.flatMap(partsOf), weight);
    return true;
  }

  /** @returns whether this section can hold sentences. */
  paragraph(section: Section, text: string, weight?: Weight): boolean {
    const known = this.#functions.at(-1);
    if (section === 'tasks' && known) known.description.push(text);
    else if (asNotes.has(section)) this.#add(this.#texts, section, [(weight?.prefix ?? '') + text]);
    else if (asParagraphs.has(section)) this.#add(this.#texts, section, [text]);
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
    const labels = (name: Section): readonly LooseFields[] => [
      ...list(name).map((label) => ({ label })),
      ...(this.#rated.get(name) ?? []),
    ];
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
        languages: this.#rated.get('languages') ?? [],
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

/** Where one name often stands without a list. */
const oneName: ReadonlySet<Section> = new Set(['family', 'reportsTo', 'manages', 'collaboratesWith']);

/** Where commas part names. */
const ofNames: ReadonlySet<Section> = new Set([
  ...(['technical', 'knowledge', 'soft', 'tools', 'domains', 'certifications', 'sectors', 'employers'] as const),
  ...(['alternativeTitles', 'manages', 'collaboratesWith', 'evolvesFrom', 'evolvesTo'] as const),
]);
