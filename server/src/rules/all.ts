import { asymmetricRelation } from './asymmetric-relation.ts';
import { deprecatedRoleReferenced } from './deprecated-role-referenced.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyRelation } from './empty-relation.ts';
import { emptySection } from './empty-section.ts';
import { evolvesToCycle } from './evolves-to-cycle.ts';
import { idFilenameMismatch } from './id-filename-mismatch.ts';
import { orphanRole } from './orphan-role.ts';
import { placeholderText } from './placeholder-text.ts';
import { postingIncomplete } from './posting-incomplete.ts';
import { reportsToCycle } from './reports-to-cycle.ts';
import type { Rule } from './rule.ts';
import { selfReference } from './self-reference.ts';
import { severalRoots } from './several-roots.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { suppressionWithoutReason } from './suppression-without-reason.ts';
import { titleCollision } from './title-collision.ts';
import { translationMissing } from './translation-missing.ts';
import { translationNumbersDiffer } from './translation-numbers-differ.ts';
import { translationOrphan } from './translation-orphan.ts';
import { translationSameText } from './translation-same-text.ts';
import { translationStale } from './translation-stale.ts';
import { unresolvedItemRef } from './unresolved-item-ref.ts';
import { unresolvedRoleRef } from './unresolved-role-ref.ts';

/** Every rule, in the order in which they are listed and explained. */
export const allRules: readonly Rule[] = [
  idFilenameMismatch,
  duplicateId,
  unresolvedRoleRef,
  unresolvedItemRef,
  selfReference,
  reportsToCycle,
  evolvesToCycle,
  severalRoots,
  emptyRelation,
  asymmetricRelation,
  titleCollision,
  deprecatedRoleReferenced,
  orphanRole,
  emptySection,
  placeholderText,
  postingIncomplete,
  translationMissing,
  translationOrphan,
  translationStale,
  translationSameText,
  translationNumbersDiffer,
  suppressionWithoutReason,
  suppressionUnused,
];
