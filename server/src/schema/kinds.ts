import type { SyntaxLanguage, SyntaxNode } from '../syntax/tree.ts';
import { entryOf } from '../syntax/navigate.ts';

/** What a file is; the one place that decides it. */
export type FileKind = 'role' | 'translation' | 'config' | 'vocabulary';

const rolePattern = /\.role\.(?:yaml|yml|json)$/;
/** `house.rolespec.config.yaml` is there for other settings to build on. */
const configPattern = /(?:^|[./\\:])rolespec\.config\.(?:yaml|yml|json)$/;

/** Written by people in YAML, and by `rolespec import vocabulary` as JSON. */
const vocabularyPattern = /(?:^|\/)\.*[^/.][^/]*\.vocabulary\.(?:yaml|yml|json)$/;

/** Whether the file at this path or URI is one of ours; nothing where it is not. A translation has the name of a role. */
export function kindOfName(path: string): 'role' | 'config' | 'vocabulary' | undefined {
  if (rolePattern.test(path)) return 'role';
  if (configPattern.test(path)) return 'config';
  return vocabularyPattern.test(path) ? 'vocabulary' : undefined;
}

/** Whether the file at this path or URI is a vocabulary that was imported: large, and no text that people edit. */
export function isImportedVocabulary(path: string): boolean {
  return path.endsWith('.json') && kindOfName(path) === 'vocabulary';
}

/** Whether a file of this kind says something of a role. */
export function isAboutRole(kind: FileKind): boolean {
  return kind === 'role' || kind === 'translation';
}

/** The kind of a file with this name and content: a role file that holds `translationOf` is a translation. */
export function kindOfContent(path: string, root: SyntaxNode | undefined): FileKind {
  const named = kindOfName(path);
  if (named === 'config' || named === 'vocabulary') return named;
  return entryOf(root, 'translationOf') ? 'translation' : 'role';
}

/** How the file at this path or URI is written; what does not end in `.json` is YAML. */
export function languageOfName(path: string): SyntaxLanguage {
  return path.endsWith('.json') ? 'json' : 'yaml';
}
