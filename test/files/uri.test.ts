import assert from 'node:assert/strict';
import { childUri, isBelow, normalUri, parentUri, relativePath } from '../../server/src/files/uri.ts';

describe('normalUri', () => {
  const spellings: Readonly<Record<string, string>> = {
    'file:///roles/nurse.role.yaml': 'file:///roles/nurse.role.yaml',
    'file:///a@b/(x)/it%27s.role.yaml': 'file:///a%40b/%28x%29/it%27s.role.yaml',
    'file:///a%40b/%28x%29/it%27s.role.yaml': 'file:///a%40b/%28x%29/it%27s.role.yaml',
    'file:///r%C3%B4les/%e2%82%ac.role.yaml': 'file:///r%C3%B4les/%E2%82%AC.role.yaml',
    'file:///rôles/x y.role.yaml': 'file:///r%C3%B4les/x%20y.role.yaml',
    'file:///C:/Roles/a.role.yaml': 'file:///c%3A/Roles/a.role.yaml',
    'file:///c%3A/Roles/a.role.yaml': 'file:///c%3A/Roles/a.role.yaml',
    'FILE://Server/share/a.role.yaml': 'file://server/share/a.role.yaml',
    'untitled:Untitled-1': 'untitled:Untitled-1',
    'vscode-vfs://github/a%2Bb/(x)': 'vscode-vfs://github/a%2Bb/(x)',
    'file:///100%/a.role.yaml': 'file:///100%/a.role.yaml',
    'not a uri': 'not a uri',
  };
  for (const [uri, expected] of Object.entries(spellings)) {
    it(`spells ${uri}`, () => {
      assert.equal(normalUri(uri), expected);
      assert.equal(normalUri(expected), expected);
    });
  }
});

describe('parentUri', () => {
  it('goes up to the top and ends', () => {
    assert.equal(parentUri('file:///a/b.role.yaml'), 'file:///a');
    assert.equal(parentUri('file:///a'), 'file:///');
    assert.equal(parentUri('file:///'), undefined);
    assert.equal(parentUri('vscode-vfs://github/a/'), 'vscode-vfs://github/');
    assert.equal(parentUri('vscode-vfs://github/'), undefined);
    assert.equal(parentUri('untitled:Untitled-1'), undefined);
  });
});

describe('childUri', () => {
  it('names what is in a folder, also at the top', () => {
    assert.equal(childUri('file:///a', 'x y'), 'file:///a/x%20y');
    assert.equal(childUri('file:///', 'a'), 'file:///a');
    assert.equal(childUri('mem:', 'a'), 'mem:a');
    assert.equal(childUri('', 'a'), 'a');
  });
});

describe('relativePath', () => {
  it('is what people write', () => {
    assert.equal(relativePath('file:///a', 'file:///a/b/%C3%A9t%C3%A9.role.yaml'), 'b/été.role.yaml');
    assert.equal(relativePath('file:///', 'file:///a.role.yaml'), 'a.role.yaml');
  });

  it('is nothing for a neighbour whose name starts the same', () => {
    assert.equal(relativePath('file:///a', 'file:///ab/c.role.yaml'), undefined);
    assert.equal(isBelow('file:///a', 'file:///ab'), false);
  });
});
