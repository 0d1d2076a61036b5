/** Where the patterns of all rules begin; in what is shipped, `server/made-at-build.mjs` has found them. */
export { beginnings as ruleBeginnings } from '../../model/terms/word-beginnings.ts';
