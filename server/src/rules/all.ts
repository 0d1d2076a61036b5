import { emptySection } from './empty-section.ts';
import { idFilenameMismatch } from './id-filename-mismatch.ts';
import { placeholderText } from './placeholder-text.ts';
import type { Rule } from './rule.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { suppressionWithoutReason } from './suppression-without-reason.ts';
import { unresolvedItemRef } from './unresolved-item-ref.ts';

/** Every rule, in the order in which they are listed and explained. */
export const allRules: readonly Rule[] = [
  idFilenameMismatch,
  unresolvedItemRef,
  emptySection,
  placeholderText,
  suppressionWithoutReason,
  suppressionUnused,
];
