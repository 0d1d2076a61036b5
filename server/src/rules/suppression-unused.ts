import type { RoleDocument } from '../model/document.ts';
import { languageOfName } from '../schema/kinds.ts';
import { changeTo, didYouMean, nearest } from '../schema/suggest.ts';
import { onlyByHand, type Fix } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import type { TextRange } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import type { Suppression } from './running/suppressions.ts';

/** Its findings come from `check` itself, which alone knows what was found before anything was ignored. */
export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  severity: 'info',
  scope: 'file',
  summary: {
    en: 'A comment ignores a finding that is not there.',
    fr: 'Un commentaire ignore un constat qui n’existe pas.',
  },
  why: {
    en: 'What it excused is mended or was never found; left in place, it would hide the next mistake on its line.',
    fr: 'Ce qu’il excusait est corrigé ou n’a jamais été constaté ; laissé en place, il cacherait la prochaine erreur de la ligne.',
  },
  bad: 'id: nurse\nlang: en\ntitle: Nurse # rolespec-ignore placeholder-text: the union chose this title\n',
  good: 'id: nurse\nlang: en\ntitle: Nurse\n',

  check: () => [],
};

/**
 * @param ignorable the ids of all rules whose findings can be ignored.
 */
export function unusedSuppression(
  document: RoleDocument,
  suppression: Suppression,
  ignorable: readonly string[],
): Finding {
  const { rule, ruleRange, range } = suppression;
  const known = ignorable.includes(rule);
  const meant = known ? undefined : nearest(rule, ignorable);
  return {
    range,
    message: known ? coversNothing(rule) : unknownRule(rule, meant),
    fixes: [...changeTo(document.uri, document.text, ruleRange, meant), ...removal(document, suppression)],
  };
}

/** The reason of the author goes with it, so only people may choose it. */
function removal({ uri, text }: RoleDocument, { range }: Suppression): readonly Fix[] {
  if (languageOfName(uri) === 'json') return [];
  const edit = editOf(uri, { range: withSpaceBefore(text, range), newText: '' });
  return onlyByHand([{ title: { en: 'Remove the comment', fr: 'Retirer le commentaire' }, safe: false, edit }]);
}

function coversNothing(rule: string): LocalizedText {
  return {
    en: `nothing here is found by '${shown(rule)}', so there is nothing to ignore`,
    fr: `« ${shown(rule)} » ne constate rien ici : il n’y a rien à ignorer`,
  };
}

function unknownRule(rule: string, meant: string | undefined): LocalizedText {
  return {
    en: `'${shown(rule)}' is not a rule that can be ignored${didYouMean(meant).en}`,
    fr: `« ${shown(rule)} » n’est pas une règle qui peut être ignorée${didYouMean(meant).fr}`,
  };
}

/** With the spaces before it, and with its line where nothing else stands on it. */
function withSpaceBefore(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  while (from > 0 && (text.charAt(from - 1) === ' ' || text.charAt(from - 1) === '\t')) from--;
  const alone = from === 0 || text.charAt(from - 1) === '\n';
  const lineBreak = alone ? (/^\r?\n/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start: from, end: end + lineBreak };
}
