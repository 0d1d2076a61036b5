import { addSection } from './add-section.ts';
import { addTranslations } from './add-translations.ts';
import { convert } from './convert.ts';
import { extractItem } from './extract-item.ts';
import type { Offer } from './refactoring.ts';
import { sortFields } from './sort-fields.ts';
import { starterFromText } from './starter-from-text.ts';
import { unfoldFlow } from './unfold-flow.ts';

export type { Refactoring } from './refactoring.ts';

/** What can be done where the cursor is, nearest first. */
export const refactorings: Offer = (...place) =>
  [starterFromText, unfoldFlow, extractItem, addTranslations, sortFields, convert].flatMap((offer) => offer(...place));

/** The sections to add: a list long enough to be asked for. */
export const sectionsToAdd: Offer = addSection;
