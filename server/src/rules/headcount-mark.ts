/** `(H/F)` behind a title: by custom it says that all may apply. */
export const headcountMark =
  /\((?:HF|FH|[HFM] ?[/-] ?[HFM](?: ?[/-] ?[NXD])?)\)|(?<![\p{L}\d])(?:[HM] ?\/ ?F|F ?\/ ?[HM])(?![\p{L}\d])/iu;
