import type { TextDocument } from 'vscode';

/** The language ids of the manifest. Documents of any scheme are ours: on disk, untitled, on another machine. */
const languageIds = ['rolespec', 'rolespec-json'];

export const documentSelector = languageIds.map((language) => ({ language }));

export function isOurs({ languageId }: TextDocument): boolean {
  return languageIds.includes(languageId);
}
