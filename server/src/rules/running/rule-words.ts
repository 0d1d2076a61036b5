import type { WordLists } from '../../model/terms/word-list.ts';
import { allRules } from '../all.ts';

/** What all rules look for, by their ids. */
export const ruleWords: WordLists = new Map(allRules.flatMap((rule) => (rule.words ? [[rule.id, rule.words]] : [])));
