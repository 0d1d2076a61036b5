import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that each have one safe fix, by name, and what they are then. */
export function mendable(count: number): {
  readonly old: Readonly<Record<string, string>>;
  mended(text: string): string;
} {
  const names = Array.from({ length: count }, (_, number) => `role-${String(number).padStart(4, '0')}`);
  const old = names.map((id) => [`${id}.role.yaml`, `id: ${id}\nlang: en\ntitle: Role ${id}\ncontinuousLearning: A\n`]);
  return {
    old: Object.fromEntries(old),
    mended: (text) => text.replace(/continuousLearning: A/, 'continuousLearning:\n  - A'),
  };
}

/** How the files in the folder are: as they were, mended, or anything else, which is told by name. */
export function stateOf(
  folder: string,
  { old, mended }: ReturnType<typeof mendable>,
): { readonly old: number; readonly mended: number; readonly others: readonly string[] } {
  const names = readdirSync(folder);
  const count = { old: 0, mended: 0 };
  const others: string[] = names.filter((name) => old[name] === undefined);
  for (const [name, text] of Object.entries(old)) {
    const now = existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : 'gone';
    if (now === text) count.old += 1;
    else if (now === mended(text)) count.mended += 1;
    else others.push(name);
  }
  return { ...count, others };
}
