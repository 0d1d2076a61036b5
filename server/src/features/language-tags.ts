/** The languages proposed for a role, the one most roles are written in first; any other may be typed. */
export const languageTags = ['fr', 'en'] as const;
