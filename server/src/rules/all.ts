import type { LocalizedText } from '../text/language.ts';
import { ageMention } from './age-mention.ts';
import { allEssential } from './all-essential.ts';
import { alternativeTitleIsPriorRole } from './alternative-title-is-prior-role.ts';
import { appearanceOrHealth } from './appearance-or-health.ts';
import { asymmetricRelation } from './asymmetric-relation.ts';
import { candidateFee } from './candidate-fee.ts';
import { collectiveAgreementMissing } from './collective-agreement-missing.ts';
import { degreeWithoutEquivalent } from './degree-without-equivalent.ts';
import { deprecatedRoleReferenced } from './deprecated-role-referenced.ts';
import { discriminatoryCriterion } from './discriminatory-criterion.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateSkill } from './duplicate-skill.ts';
import { duplicateTask } from './duplicate-task.ts';
import { duplicateTranslation } from './duplicate-translation.ts';
import { educationInconsistent } from './education-inconsistent.ts';
import { emptyRelation } from './empty-relation.ts';
import { emptySection } from './empty-section.ts';
import { equalValueFactorsMissing } from './equal-value-factors-missing.ts';
import { evolvesToCycle } from './evolves-to-cycle.ts';
import { familyStatusMention } from './family-status-mention.ts';
import { fieldsDisagree } from './fields-disagree.ts';
import { foreignTitleUndescribed } from './foreign-title-undescribed.ts';
import { frTypography } from './fr-typography.ts';
import { functionWithoutOutcome } from './function-without-outcome.ts';
import { genderedBody } from './gendered-body.ts';
import { genderCodedWording } from './gender-coded-wording.ts';
import { genericMasculine } from './generic-masculine.ts';
import { hardToRead } from './hard-to-read.ts';
import { houseWord } from './house-word.ts';
import { hypeTitle } from './hype-title.ts';
import { idFilenameMismatch } from './id-filename-mismatch.ts';
import { importBoilerplate } from './import-boilerplate.ts';
import { incompleteForStatus } from './incomplete-for-status.ts';
import { inclusiveStyleMixed } from './inclusive-style-mixed.ts';
import { inconsiderateTerm } from './inconsiderate-term.ts';
import { inflatedExperience } from './inflated-experience.ts';
import { invisibleSigns } from './invisible-signs.ts';
import { jargon } from './jargon.ts';
import { longSentence } from './long-sentence.ts';
import { managerWithoutTeam } from './manager-without-team.ts';
import { nativeLanguageRequired } from './native-language-required.ts';
import { mappingIncoherent } from './mapping-incoherent.ts';
import { mappingMissing } from './mapping-missing.ts';
import { mappingMovedCode } from './mapping-moved-code.ts';
import { mappingOtherLabel } from './mapping-other-label.ts';
import { mappingUnknownCode } from './mapping-unknown-code.ts';
import { mappingUnversioned } from './mapping-unversioned.ts';
import { objectiveNotMeasurable } from './objective-not-measurable.ts';
import { openList } from './open-list.ts';
import { orphanRole } from './orphan-role.ts';
import { payHistoryAsked } from './pay-history-asked.ts';
import { payRangeInvalid } from './pay-range-invalid.ts';
import { payRangeMissing } from './pay-range-missing.ts';
import { payRangeWide } from './pay-range-wide.ts';
import { payVague } from './pay-vague.ts';
import { placeholderText } from './placeholder-text.ts';
import { postingExpired } from './posting-expired.ts';
import { postingIncomplete } from './posting-incomplete.ts';
import { postingNotInFrench } from './posting-not-in-french.ts';
import { renamedTool } from './renamed-tool.ts';
import { reportsToCycle } from './reports-to-cycle.ts';
import { residenceCondition } from './residence-condition.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { selfReference } from './self-reference.ts';
import { seniorityMismatch } from './seniority-mismatch.ts';
import { severalRoots } from './several-roots.ts';
import { skillIsTool } from './skill-is-tool.ts';
import { statusTransition } from './status-transition.ts';
import { summaryLength } from './summary-length.ts';
import { suppressionUnused } from './suppression-unused.ts';
import { suppressionWithoutReason } from './suppression-without-reason.ts';
import { taskNotAction } from './task-not-action.ts';
import { textWrongLanguage } from './text-wrong-language.ts';
import { termNotPreferred } from './term-not-preferred.ts';
import { titleCollision } from './title-collision.ts';
import { titleHfOnGenderedForm } from './title-hf-on-gendered-form.ts';
import { titleSingleGender } from './title-single-gender.ts';
import { tooManyRequirements } from './too-many-requirements.ts';
import { translationMissing } from './translation-missing.ts';
import { translationNumbersDiffer } from './translation-numbers-differ.ts';
import { translationOrphan } from './translation-orphan.ts';
import { translationSameText } from './translation-same-text.ts';
import { translationStale } from './translation-stale.ts';
import { unexplainedAcronym } from './unexplained-acronym.ts';
import { unjustifiedRequirement } from './unjustified-requirement.ts';
import { unresolvedItemRef } from './unresolved-item-ref.ts';
import { unresolvedRoleRef } from './unresolved-role-ref.ts';
import { unsupportedMarkup } from './unsupported-markup.ts';
import { vagueTerm } from './vague-term.ts';
import { versionNotBumped } from './version-not-bumped.ts';
import { weakVerb } from './weak-verb.ts';

/** Rules about one subject, in the order in which they are listed and explained. */
export interface RuleGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly rules: readonly Rule[];
}

/** Every rule, by subject: what ties files together first, what a reader of the page would mind last. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    id: 'structure',
    title: { en: 'Structure and links', fr: 'Structure et liens' },
    rules: [
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
      orphanRole,
      emptySection,
      incompleteForStatus,
      placeholderText,
      alternativeTitleIsPriorRole,
      importBoilerplate,
      invisibleSigns,
      unsupportedMarkup,
    ],
  },
  {
    id: 'law',
    title: { en: 'Law', fr: 'Droit' },
    rules: [
      titleSingleGender,
      titleHfOnGenderedForm,
      genderedBody,
      discriminatoryCriterion,
      ageMention,
      familyStatusMention,
      nativeLanguageRequired,
      appearanceOrHealth,
      residenceCondition,
      unjustifiedRequirement,
      foreignTitleUndescribed,
      postingNotInFrench,
      postingExpired,
      candidateFee,
      payRangeMissing,
      payRangeInvalid,
      payRangeWide,
      payVague,
      payHistoryAsked,
      collectiveAgreementMissing,
      equalValueFactorsMissing,
    ],
  },
  {
    id: 'wording',
    title: { en: 'Inclusive wording', fr: 'Rédaction inclusive' },
    rules: [genderCodedWording, inconsiderateTerm, genericMasculine, inclusiveStyleMixed, hypeTitle, houseWord],
  },
  {
    id: 'content',
    title: { en: 'Content', fr: 'Contenu' },
    rules: [
      longSentence,
      tooManyRequirements,
      allEssential,
      duplicateSkill,
      duplicateTask,
      functionWithoutOutcome,
      objectiveNotMeasurable,
      managerWithoutTeam,
      skillIsTool,
      vagueTerm,
      openList,
      taskNotAction,
      weakVerb,
      renamedTool,
      seniorityMismatch,
      inflatedExperience,
      degreeWithoutEquivalent,
      educationInconsistent,
      fieldsDisagree,
      unexplainedAcronym,
      hardToRead,
      summaryLength,
      jargon,
    ],
  },
  {
    id: 'mappings',
    title: { en: 'Classifications', fr: 'Nomenclatures' },
    rules: [
      mappingUnknownCode,
      mappingMovedCode,
      mappingOtherLabel,
      mappingUnversioned,
      mappingIncoherent,
      mappingMissing,
      termNotPreferred,
    ],
  },
  {
    id: 'languages',
    title: { en: 'Languages', fr: 'Langues' },
    rules: [
      translationMissing,
      translationOrphan,
      duplicateTranslation,
      translationStale,
      translationSameText,
      translationNumbersDiffer,
      frTypography,
      textWrongLanguage,
    ],
  },
  {
    id: 'governance',
    title: { en: 'Governance', fr: 'Gouvernance' },
    rules: [
      reviewOverdue,
      statusTransition,
      versionNotBumped,
      deprecatedRoleReferenced,
      postingIncomplete,
      suppressionWithoutReason,
      suppressionUnused,
    ],
  },
];

/** Every rule, in the order in which they are listed and explained. */
export const allRules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);

const law: ReadonlySet<Rule> = new Set(ruleGroups.find(({ id }) => id === 'law')?.rules);

/** Whether the words of a house excuse nothing that the rule finds. */
export function isAboutLaw(rule: Rule): boolean {
  return law.has(rule);
}
