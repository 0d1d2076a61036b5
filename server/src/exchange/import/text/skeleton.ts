import { folded } from '../../../text/folded.ts';
import type { LocalizedText } from '../../../text/language.ts';
import { emptyAnswer } from '../empty-answers.ts';
import type { LooseRole } from '../importer.ts';
import { footnote, linkAddress, removed, type Losses } from '../losses.ts';
import { namesOf } from '../table/cells.ts';
import { wordsOf, type Block, type HeadingBlock, type ListBlock, type ParagraphBlock } from './blocks.ts';
import {
  endsTasks,
  isAskedFor,
  isBoilerplate,
  isSide,
  saysMore,
  sectionOf,
  sectionOfLabel,
  weightAlone,
  weightOf,
  type Section,
} from './headings.ts';
import { ticked } from './listed-lines.ts';
import { Parts } from './parts.ts';
import { asList, isRated, ratedItems } from './row-items.ts';
import type { Weight } from './weights.ts';

/**
 * The skeleton of a role in a text: what headings announce and lists hold, and nothing that only its sentences say. The
 * rest is told.
 *
 * @param lang of the text, where it is known.
 */
export function skeleton(blocks: readonly Block[], losses: Losses, lang = ''): LooseRole {
  const parts = new Parts();
  let title: string | undefined;
  let section = sectionOf('summary');
  let level = 0;
  let heading = '';
  let weight: Weight | undefined;
  let hasContent = true;
  let isNamed = false;
  /** Where forms started. */
  const outer: Outer[] = [];
  const nameRole = (where: string, name: string): void => {
    if (isNamed) losses.add(where, name, sentences);
    else if (title !== undefined && folded(title) !== folded(name))
      losses.add(`${blocks[0]?.line ?? 1}`, title, notTitle);
    if (!isNamed) title = name;
    isNamed = true;
  };
  /** Tells of words that name nothing. */
  const names = (of: Section, where: string, words: string): boolean => {
    const reason = emptyAnswer(of, words);
    if (reason) losses.add(where, words, reason);
    return !reason;
  };
  const endHeading = (): void => {
    if (section === undefined || section === 'title' || section === 'tasks' || !saysMore(heading, title)) return;
    if (hasContent || !parts.note(section, heading)) losses.add(heading, heading, moreThanName);
  };
  for (const read of blocks) {
    const block = read.kind === 'rows' ? asList(read, lang) : read;
    const where = heading === '' ? `${block.line}` : heading;
    if (block.kind === 'removed') losses.add(where, block.text, removed);
    else if (block.kind === 'footnote') losses.add(`${block.line}`, block.text, footnote);
    else if (block.kind === 'form') {
      endHeading();
      if (!block.isEnd) outer.push({ section, level, heading, weight, hasContent });
      else ({ section, level, heading, weight } = outer.pop() ?? { section, level, heading, weight });
      hasContent = true;
    } else if (block.kind === 'address') {
      if (!block.isAround) losses.add(where, block.text, linkAddress);
    } else if (block.isAround || (block.kind !== 'heading' && isBoilerplate(wordsOf(block)))) {
      losses.add(where, wordsOf(block), boilerplate);
    } else if (block.kind === 'heading') {
      const own = block.isLabel ? sectionOfLabel(block.text) : sectionOf(block.text);
      const isBelow = block.level > level && level > 0;
      const isPart = weightAlone(block.text) !== undefined && (isBelow || weightAlone(heading) !== undefined);
      if (title === undefined && own === undefined && parts.isEmpty() && !block.isLabel) title = block.text;
      else if (isBelow && section === 'tasks' && !isKnown(block)) parts.startPart(block.text);
      // The name of a column says it once more, or less exactly.
      else if (isBelow && !isPart && outer.at(-1)?.hasContent === false && isSaid(own, section)) continue;
      else if (isBelow && section === 'collaboratesWith' && isSide(block.text))
        losses.add(heading, block.text, moreThanName);
      else {
        endHeading();
        // A heading below another one that we do not know is no more known than that.
        if (!(isPart && isAskedFor(section)))
          section = own ?? (isBelow && section === 'boilerplate' ? section : undefined);
        [level, heading, weight, hasContent] = [block.level, block.text, weightOf(block.text), false];
        if (section === undefined) losses.add(block.text, block.text, unknownHeading);
        if (section === 'tasks') parts.startFunction(block.text);
      }
    } else {
      hasContent = true;
      if (section === undefined || section === 'boilerplate') {
        losses.add(where, wordsOf(block), section ? boilerplate : unknownHeading);
      } else if (read.kind === 'rows' && isRated(section)) {
        parts.rated(section, ratedItems(section, read, lang));
      } else if (section === 'title') {
        for (const name of linesOf(block))
          if (name.length <= LONGEST_TITLE || !parts.paragraph('summary', name)) nameRole(where, name);
      } else if (section === 'languages') {
        for (const name of linesOf(block).flatMap(namesOf))
          if (!parts.language(name, weight)) losses.add(where, name, noLanguage);
      } else if (block.kind === 'list') {
        const { taken, left } = ticked(block.items);
        const of = section;
        const items = taken.filter((item) => names(of, where, item));
        if (items.length > 0) parts.items(section, items, weight);
        for (const item of left) losses.add(where, item, unticked);
      } else if (!names(section, where, block.text)) {
        continue;
      } else if (block.isValue && parts.value(section, block.text, weight)) continue;
      else if (!parts.paragraph(section, block.text, weight)) losses.add(where, block.text, sentences);
    }
  }
  endHeading();
  for (const empty of parts.endFunctions()) if (saysMore(empty, title)) losses.add(empty, empty, moreThanName);
  return { title, ...parts.role() };
}

/** What went on where a form started, and whether anything had been said there. */
interface Outer {
  readonly section: Section | undefined;
  readonly level: number;
  readonly heading: string;
  readonly weight: Weight | undefined;
  readonly hasContent: boolean;
}

/** A longer one describes the post. */
const LONGEST_TITLE = 150;

/** Whether a heading below the tasks is of another section, and no part of the work. */
function isKnown({ text, isLabel }: HeadingBlock): boolean {
  return isLabel ? sectionOfLabel(text) !== undefined : endsTasks(text);
}

/** Whether the heading above a column says what it is as well. */
function isSaid(own: Section | undefined, section: Section | undefined): boolean {
  return (
    own !== undefined && (own === section || (own === 'technical' && (section === 'knowledge' || section === 'soft')))
  );
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

const noLanguage: LocalizedText = {
  en: 'not the name of a language, with a level from A1 to C2 or alone',
  fr: 'pas le nom d’une langue, seul ou avec un niveau de A1 à C2',
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
