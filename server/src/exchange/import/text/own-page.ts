/** Pages that `rolespec export --format markdown` made: each section is read as it was written. */
import { allSections } from '../../../page/sections/all.ts';
import { fieldAt, rootField } from '../../../schema/field.ts';
import { scopeLabels } from '../../../schema/labels.ts';
import { folded } from '../../../text/folded.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { LooseFields } from '../importer.ts';
import { merged, withField } from '../loose-fields.ts';
import type { Losses } from '../losses.ts';
import { valueCalled } from '../table/cells.ts';
import type { Item, List, Paragraph, Part } from './markdown-tree.ts';
import { isCode, linkOf, mappingOf, minimumOf, monthsIn, otherTitleOf, ratedOf, splitTags } from './own-page-items.ts';
import { factsOf, notesOf, places, type Place } from './own-page-places.ts';
import { functionOf, objectiveOf, withReferences } from './own-page-work.ts';
import { isCalled } from './own-words.ts';
import { unknownHeading } from './skeleton.ts';

/** Whether most of its headings are ours, and below its title stands what our pages have there. */
export function isOwnPage(parts: readonly Part[]): boolean {
  const head = parts.find(({ level }) => level === 1);
  const [scope = ''] = splitTags(head?.paragraphs[0]?.words ?? '');
  const isScope = Object.values(scopeLabels).some(({ en, fr }) => scope === en || scope === fr);
  const sections = parts.filter(({ level }) => level === 2);
  const ours = sections.filter(({ heading }) => sectionId(heading) !== undefined);
  return isScope && ours.length > 0 && ours.length * 2 >= sections.length;
}

/** The role of such a page. */
export function ownPageRole(parts: readonly Part[], losses: Losses): LooseFields {
  const reading = new Reading(losses);
  let section: string | undefined;
  for (const part of parts) {
    if (part.level === 2) section = sectionId(part.heading);
    reading.read(part, part.level === 1 ? 'head' : (section ?? ''));
  }
  return reading.role();
}

/** By the titles that the sections of the page have, in any language. */
function sectionId(heading: string): string | undefined {
  return allSections.find(({ title }) => [title.en, title.fr].some((one) => folded(one) === folded(heading)))?.id;
}

class Reading {
  readonly #losses: Losses;
  #role: LooseFields = {};
  #where = '';
  #why = notReadBack;

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  role(): LooseFields {
    return withReferences(this.#role, this.#lose);
  }

  read(part: Part, section: string): void {
    this.#where = part.heading;
    this.#why = section === '' ? unknownHeading : notReadBack;
    const { level, heading, paragraphs, lists } = part;
    const items = lists.flatMap((list) => list.items);
    const isSub = level > 2;
    if (section === 'head') return this.#head(heading, paragraphs, items);
    if (section === 'key-facts') return this.#keyFacts(items, isSub);
    if (section === 'work' && isSub) return this.#add(['functions'], functionOf(part, this.#lose));
    if (section === 'levels' && isSub) return this.#level(heading, paragraphs, items);
    if (section === 'purpose' && !isSub) return this.#purpose(paragraphs, items);
    if (section === 'objectives') {
      for (const item of items) this.#add(['objectives'], objectiveOf(item, this.#lose));
      return;
    }
    if (section === 'scope-notes') return this.#scopeNotes(paragraphs, items);
    // Our own words about the role that the page is of.
    if (section === 'paths' && isCalled('here', heading)) return;
    for (const { words } of paragraphs.filter(({ set }) => set !== 'strong')) this.#lose(words);
    const place = isSub ? places.find(({ word, of }) => of === section && isCalled(word, heading)) : undefined;
    for (const [at, list] of lists.entries()) {
      // A list of remarks follows the others.
      const isNotes = (at > 0 && place?.as === 'link') || list.items.every(({ words }) => /[.!?]$/.test(words));
      const notes = notesOf.get(section);
      for (const item of list.items) {
        if (item.name !== undefined) this.#fact(item, section);
        else if (isNotes && notes) this.#add(notes, item.words);
        else this.#item(item, list, place);
      }
    }
  }

  #item(item: Item, list: List, place: Place | undefined): void {
    const inner = item.inner.map(({ words }) => words);
    if (!place) return this.#lose(item.words, ...inner);
    const { as, path } = place;
    if (as === 'text') this.#add(path, item.words);
    else if (as === 'rated') this.#add(path, this.#rated(item.words, list.group, place));
    else if (as === 'link') this.#add(path, linkOf(item.words));
    else if (as === 'code') {
      const mapping = mappingOf(item.words);
      if (mapping) this.#add(path, mapping);
      else this.#lose(item.words);
    } else this.#add(path, this.#labelled(item.words, as));
    for (const words of inner) this.#lose(words);
  }

  #labelled(words: string, as: 'label' | 'statement' | 'type'): LooseFields {
    const [label = '', ...rest] = splitTags(words);
    if (as !== 'type') {
      for (const other of rest) this.#lose(other);
      return { [as]: label };
    }
    const kinds = fieldAt(rootField('role'), ['employment', 'types', 0, 'type'])?.values ?? [];
    const own = rest.map((word) => valueCalled(word, kinds)).find((value) => value !== undefined);
    const type = own ?? valueCalled(label, kinds);
    const isTypical = rest.some((word) => isCalled('typical', word));
    return { type, label: own === undefined ? undefined : label, typical: isTypical || undefined };
  }

  #rated(words: string, group: string | undefined, { of }: Place): LooseFields {
    const { rated, rest } = ratedOf(words, group);
    const isReason = (other: string): boolean => of === 'skills' && !isCode(other);
    this.#lose(...rest.filter((other) => !isReason(other)));
    return { ...rated, rationale: rest.filter(isReason).join(' · ') || undefined };
  }

  #fact(item: Item, section: string): void {
    const fact = factsOf(section).find(({ word }) => isCalled(word, item.name));
    const inner = item.inner.map(({ words }) => words);
    if (!fact) return this.#lose(...[item.words, ...inner].filter((words) => words !== ''));
    const field = fieldAt(rootField('role'), fact.path);
    if (fact.word === 'minimum') this.#set(fact.path, minimumOf(item.words, this.#lose));
    else if (fact.word === 'alternativeToDegree') this.#set(fact.path, isCalled('degreeOptional', item.words));
    else if (fact.word === 'remote') this.#remote(item.words);
    else if (fact.word === 'months') this.#set(fact.path, monthsIn(item.words) ?? item.words);
    else if (field?.type === 'list') {
      const values = inner.length > 0 ? inner : splitTags(item.words);
      const { items } = field;
      for (const value of values) {
        this.#add(
          fact.path,
          items?.type === 'group' ? otherTitleOf(value) : (valueCalled(value, items?.values ?? []) ?? value),
        );
      }
      for (const { inner: examples } of item.inner) for (const { words } of examples) this.#lose(words);
    } else if (field?.type === 'whole number') this.#set(fact.path, Number(item.words));
    else this.#set(fact.path, valueCalled(item.words, field?.values ?? []) ?? item.words);
  }

  /** `Hybrid, 3 days a week` */
  #remote(words: string): void {
    const [given = '', ...rest] = words.split(', ');
    const policy = valueCalled(given, fieldAt(rootField('role'), ['remote', 'policy'])?.values ?? []);
    if (policy === undefined) return this.#lose(words);
    const days = /^\d(?:[.,]\d)?(?=\s)/.exec(rest.join(', '))?.[0];
    this.#set(['remote'], { policy, days: days === undefined ? undefined : Number(days.replace(',', '.')) });
  }

  #head(title: string, paragraphs: readonly Paragraph[], items: readonly Item[]): void {
    this.#set(['title'], title);
    const [scope = '', ...family] = splitTags(paragraphs[0]?.words ?? '');
    this.#set(['scope'], valueCalled(scope, fieldAt(rootField('role'), ['scope'])?.values ?? []));
    if (family.length > 0) this.#set(['family'], family.join(' · '));
    // The rest says how far the text can be relied on, which stands at its end once more.
    for (const item of items) if (item.name !== undefined) this.#fact(item, 'head');
  }

  /** But for the grade, other sections say all of it once more. */
  #keyFacts(items: readonly Item[], isPosting: boolean): void {
    for (const item of items) {
      if (isPosting) this.#lose(item.words);
      else if (isCalled('seniority', item.name)) this.#fact(item, 'key-facts');
    }
  }

  #purpose(paragraphs: readonly Paragraph[], items: readonly Item[]): void {
    const prose = paragraphs.filter(({ set }) => set !== 'emphasis').map(({ words }) => words);
    // A mission and a summary look alike; two paragraphs are one of each.
    if (prose.length === 2) this.#set(['mission'], prose[0]);
    this.#set(['summary'], prose.slice(prose.length === 2 ? 1 : 0).join('\n\n'));
    const dimensions = fieldAt(rootField('role'), ['dimensions', 0])?.values ?? [];
    for (const { words } of paragraphs.filter(({ set }) => set === 'emphasis')) {
      for (const tag of splitTags(words)) this.#add(['dimensions'], valueCalled(tag, dimensions) ?? tag);
    }
    for (const { words } of items) this.#lose(words);
  }

  #level(title: string, paragraphs: readonly Paragraph[], items: readonly Item[]): void {
    this.#add(['levels'], { title, summary: paragraphs.map(({ words }) => words).join('\n\n') });
    for (const { words } of items) this.#lose(words);
  }

  #scopeNotes(paragraphs: readonly Paragraph[], items: readonly Item[]): void {
    for (const { words } of [...paragraphs, ...items]) this.#add(['scopeNotes'], { text: words });
  }

  #set(path: readonly string[], value: unknown): void {
    this.#role = withField(this.#role, path, value);
  }

  #add(path: readonly string[], value: unknown): void {
    this.#role = merged(this.#role, withField({}, path, [value]));
  }

  readonly #lose = (...words: readonly string[]): void => {
    for (const one of words) this.#losses.add(this.#where, one, this.#why);
  };
}

const notReadBack: LocalizedText = {
  en: 'our page says this in words that are not read back',
  fr: 'notre page le dit en des termes qui ne sont pas relus',
};
