import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, open } from './workspace.ts';

describe('in a web worker', () => {
  before(extension);

  it('the extension runs without Node, on files that are not on a disk that it knows', async () => {
    assert.equal('process' in globalThis, false);
    const found = vscode.extensions.getExtension('rolespec.rolespec');
    assert.equal(found?.extensionUri.scheme, 'http');
    assert.notEqual((await open('webmaster.role.yaml')).document.uri.scheme, 'file');
  });
});
