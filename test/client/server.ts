import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, extension, hasCode, hasNoError, open, replace } from './workspace.ts';

const spec = 'directeur-e-commerce.role.yaml';

describe('the server', () => {
  before(extension);
  afterEach(closeAll);

  it('can be restarted, and knows the text as it is', async () => {
    const editor = await open(spec);
    const { uri } = editor.document;
    await replace(editor, 'seniority: director', 'seniority: directeur');
    await diagnosticsOf(uri, hasCode('unknown-value'));
    const gone = diagnosticsOf(uri, hasNoError);
    const restarted = vscode.commands.executeCommand('rolespec.restartServer');
    await gone;
    await restarted;
    await diagnosticsOf(uri, hasCode('unknown-value'));
  });
});
