import { once } from '../../text/once.ts';
/** `(H/F)` or `homme/femme` behind a title: by custom it says that all may apply. */
export function headcountMarkIn(title: string): RegExpExecArray | undefined {
  // Without a look first, the pattern costs each French title more than all else that is asked of it.
  return /[(/]/.test(title) ? (headcountMark().exec(title) ?? undefined) : undefined;
}

const headcountMark = once(
  () =>
    /\((?:hommes? ?\/ ?femmes?|femmes? ?\/ ?hommes?)\)|(?<=\S[ \u00a0])(?:homme ?\/ ?femme|femme ?\/ ?homme)(?! ?\p{L})|\((?:HF|FH|[HFM] ?[/-] ?[HFM](?: ?[/-] ?[NXD])?)\)|(?<![\p{L}\d])(?:[HM] ?\/ ?F|F ?\/ ?[HM])(?![\p{L}\d])/iu,
);
