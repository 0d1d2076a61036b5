/** `(H/F)` behind a title: by custom it says that all may apply. */
export function headcountMarkIn(title: string): RegExpExecArray | undefined {
  // Without a look first, the pattern costs each French title more than all else that is asked of it.
  return /[(/]/.test(title) ? (headcountMark.exec(title) ?? undefined) : undefined;
}

const headcountMark =
  /\((?:HF|FH|[HFM] ?[/-] ?[HFM](?: ?[/-] ?[NXD])?)\)|(?<![\p{L}\d])(?:[HM] ?\/ ?F|F ?\/ ?[HM])(?![\p{L}\d])/iu;
