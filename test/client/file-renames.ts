import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, moveFile, open, uriOf } from './workspace.ts';

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

describe('The answer to that question', () => {
  const { showInformationMessage } = vscode.window;
  const { getConfiguration } = vscode.workspace;
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;

  before(extension);
  afterEach(async () => {
    Object.assign(vscode.window, { showInformationMessage });
    Object.assign(vscode.workspace, { getConfiguration });
    await closeAll();
  });

  for (const [place, value, target] of [
    ['user', {}, Global],
    ['workspace', { workspaceValue: 'prompt' }, Workspace],
    ['folder', { workspaceValue: 'prompt', workspaceFolderValue: 'prompt' }, WorkspaceFolder],
  ] as const) {
    it(`is remembered in the settings of the ${place} where they hold`, async () => {
      const written: unknown[] = [];
      Object.assign(vscode.window, { showInformationMessage: answer('Never') });
      Object.assign(vscode.workspace, {
        getConfiguration: (section?: string, scope?: vscode.Uri) => ({
          ...getConfiguration(section, scope),
          get: () => 'prompt',
          inspect: () => value,
          update: async (_: string, wish: string, where: vscode.ConfigurationTarget) => {
            written.push([scope?.path.split('/').at(-1), wish, where]);
          },
        }),
      });
      // The server may not have heard yet of the name that the file has got back; of what is opened it hears at once.
      await open('webmaster.role.yaml');
      await moveFile('webmaster.role.yaml', 'gestionnaire-web.role.yaml');
      await moveFile('gestionnaire-web.role.yaml', 'webmaster.role.yaml');
      assert.deepEqual(written, [['webmaster.role.yaml', 'never', target]]);
    });
  }
});

function answer(title: string) {
  return async (_question: string, _options: object, ...items: readonly vscode.MessageItem[]) =>
    items.find((item) => item.title === title);
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)));
}
