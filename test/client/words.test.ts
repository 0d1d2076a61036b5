import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

describe('the words of the extension', () => {
  it('exist in French wherever the client speaks, and no others', () => {
    const spoken = sources('client/src').flatMap((source) =>
      [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, sentence]) => sentence ?? ''),
    );
    assert.deepEqual(Object.keys(json('l10n/bundle.l10n.fr.json')).toSorted(), [...new Set(spoken)].toSorted());
  });

  it('exist in both languages wherever the manifest names one, and no others', () => {
    const named = [...readFileSync(new URL('package.json', root), 'utf8').matchAll(/"%([^%"]+)%"/g)];
    const names = [...new Set(named.map(([, name]) => name ?? ''))].toSorted();
    assert.deepEqual(Object.keys(json('package.nls.json')).toSorted(), names);
    assert.deepEqual(Object.keys(json('package.nls.fr.json')).toSorted(), names);
  });
});

function json(path: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function sources(folder: string): readonly string[] {
  const entries = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  return entries
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, root), 'utf8'));
}
