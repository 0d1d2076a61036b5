/** Taking words out of a text where what is left is still a sentence. */
import type { RoleDocument } from '../../model/document.ts';
import { onlyByHand, type Fix } from '../../text/diagnostic.ts';
import { once } from '../../text/once.ts';
import { reword, type Passage } from './rewording.ts';

/** A fix that takes a passage out, where it is a part of its own and something is left of the text then. */
export function removal(document: RoleDocument, passage: Passage): readonly Fix[] {
  const part = partAround(passage);
  if (!part) return [];
  const left = part.text.value.slice(0, part.start) + part.text.value.slice(part.end);
  return /\p{L}/u.test(left) ? onlyByHand([reword(document, part, '')]) : [];
}

/** The sentence, the line of a list, the brackets or what stands between two commas, if the passage is all of it. */
function partAround(passage: Passage): Passage | undefined {
  return sentenceOf(passage) ?? lineOf(passage) ?? clauseOf(passage);
}

/** With what asks for it: `Une bonne condition physique est exigée`. */
function sentenceOf({ text, start, end }: Passage): Passage | undefined {
  const [lead, rest] = [text.value.slice(0, start), text.value.slice(end)];
  const from = start - (opening().exec(lead)?.[0].length ?? 0);
  const to = end + (asked.exec(rest)?.[0].length ?? 0);
  const isWhole = startsSentence.test(text.value.slice(0, from)) && /^\s*(?:$|[.!?…])/.test(text.value.slice(to));
  return isWhole ? { text, start: from, end: to } : undefined;
}

const opening = once(
  () => /(?<!\p{L})(?:(?:avoir|être|have|be|must have|must be)[\s\u00a0]+)?(?:(?:une?|an?)[\s\u00a0]+)?$/iu,
);

const asked =
  /^[\s\u00a0]+(?:(?:est|sont|is|are)[\s\u00a0]+)?(?:exigée?s?|requise?s?|obligatoires?|indispensables?|impérati(?:f|ve)s?|souhaitée?s?|required|needed|mandatory|essential|preferred)(?!\p{L})/iu;

const startsSentence = /(?:^|[.!?…][\s\u00a0]+)$/;

/** The line break before it goes as well, or the one behind it. */
function lineOf({ text, start, end }: Passage): Passage | undefined {
  const { value } = text;
  const bullet = inLine.exec(value.slice(0, start))?.[0];
  const rest = /^[ \t]*[.,;]?[ \t]*(?:\n|$)/.exec(value.slice(end))?.[0];
  if (bullet === undefined || rest === undefined) return undefined;
  const from = start - bullet.length;
  return { text, start: from, end: end + (from === 0 ? rest : rest.replace('\n', '')).length };
}

const inLine = /(?:^|\n)[ \t]*[-*+•][ \t]+$/;

function clauseOf(passage: Passage): Passage | undefined {
  const { text, start, end } = passage;
  const [lead, rest] = [text.value.slice(0, start), text.value.slice(end)];
  if (lead.endsWith('(')) return rest.startsWith(')') ? passage : undefined;
  const isBegun = startsSentence.test(lead) || /[,;][\s\u00a0]*$/.test(lead);
  return isBegun && /^[\s\u00a0]*(?:$|[.,;!?…])/.test(rest) ? passage : undefined;
}
