import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, moveFile, uriOf } from './workspace.ts';

describe('The question before a file gets another name', () => {
  const { showInformationMessage, showWarningMessage } = vscode.window;
  const { getConfiguration } = vscode.workspace;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage });
    Object.assign(vscode.workspace, { getConfiguration });
    await closeAll();
  });

  it('is answered with ids that change, and settings that cannot be written are told after that', async () => {
    const said: string[] = [];
    Object.assign(vscode.window, {
      showInformationMessage: answer('Always'),
      showWarningMessage: async (message: string) => void said.push(message),
    });
    Object.assign(vscode.workspace, {
      getConfiguration: (...scope: Parameters<typeof getConfiguration>) => ({
        ...getConfiguration(...scope),
        update: () => Promise.reject(new Error('Unable to write into user settings.')),
      }),
    });
    await moveFile('webmaster.role.yaml', 'gestionnaire-web.role.yaml');
    assert.deepEqual(said, ['Your answer could not be remembered: the settings cannot be written.']);
    assert.match(await textOf('gestionnaire-web.role.yaml'), /^id: gestionnaire-web$/m);

    Object.assign(vscode.window, { showInformationMessage: answer('Yes') });
    await moveFile('gestionnaire-web.role.yaml', 'webmaster.role.yaml');
    assert.match(await textOf('webmaster.role.yaml'), /^id: webmaster$/m);
    assert.equal(said.length, 1);
  });
});

function answer(title: string) {
  return async (_question: string, _options: object, ...items: readonly vscode.MessageItem[]) =>
    items.find((item) => item.title === title);
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)));
}
