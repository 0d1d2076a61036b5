/**
 * What a house may choose its rules by. `recommended` is what holds where nothing is chosen; `strict` asks for more, and
 * the two for postings add what a job offer in France and in the European Union has to heed.
 */
export const presets = ['recommended', 'strict', 'posting-fr', 'posting-eu'] as const;

export type Preset = (typeof presets)[number];
