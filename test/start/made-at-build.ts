/** The modules that the build makes itself, and what says which values they have. */
export { ruleBeginnings } from '../../server/src/rules/running/rule-beginnings.ts';
export { ruleWords } from '../../server/src/rules/running/rule-words.ts';
export { schemas } from '../../server/src/schema/schemas.ts';
export { languages } from '../../server/src/text/language.ts';
