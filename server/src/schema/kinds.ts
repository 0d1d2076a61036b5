import type { SyntaxLanguage, SyntaxNode } from '../syntax/tree.ts';
import { entryOf } from '../syntax/navigate.ts';

/** What a file is; the one place that decides it. */
export type FileKind = 'role' | 'translation' | 'config';

const rolePattern = /\.role\.(?:yaml|yml|json)$/;
/** `house.rolespec.config.yaml` is there for other settings to build on. */
const configPattern = /(?:^|[./])rolespec\.config\.(?:yaml|json)$/;

/** Whether the file at this path or URI is one of ours; nothing where it is not. A translation has the name of a role. */
export function kindOfName(path: string): 'role' | 'config' | undefined {
  if (rolePattern.test(path)) return 'role';
  return configPattern.test(path) ? 'config' : undefined;
}

/** The kind of a file with this name and content: a role file that holds `translationOf` is a translation. */
export function kindOfContent(path: string, root: SyntaxNode | undefined): FileKind {
  if (kindOfName(path) === 'config') return 'config';
  return entryOf(root, 'translationOf') ? 'translation' : 'role';
}

/** How the file at this path or URI is written; what does not end in `.json` is YAML. */
export function languageOfName(path: string): SyntaxLanguage {
  return path.endsWith('.json') ? 'json' : 'yaml';
}
