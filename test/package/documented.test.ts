import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const source = new URL('../../server/src/', import.meta.url);

describe('the library', () => {
  it('has a comment on everything that it exports', () => {
    const index = readFileSync(new URL('index.ts', source), 'utf8');
    const exported = [...index.matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/([^']+)';$/gm)];
    const missing = exported.flatMap(([, names = '', path = '']) => {
      const text = readFileSync(new URL(path, source), 'utf8');
      const bare = names.split(',').map((name) => name.trim().replace(/^type /, ''));
      return bare.filter((name) => name && !isDocumented(text, name)).map((name) => `${path}: ${name}`);
    });
    assert.ok(exported.length > 40);
    assert.deepEqual(missing, []);
  });

  it('would be found out', () => {
    assert.ok(isDocumented('/** A. */\nexport type A = 1;\n', 'A'));
    assert.ok(!isDocumented('/** B. */\ntype B = 1;\nexport type A = 1;\n', 'A'));
  });
});

function isDocumented(text: string, name: string): boolean {
  const kinds = 'async function|class|const|function|interface|type';
  const at = text.search(new RegExp(`^export (?:${kinds})\\*? ${name}\\b`, 'm'));
  return at !== -1 && text.slice(0, at).trimEnd().endsWith('*/');
}
