import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rolesRequest, type ListedRole } from '../../../server/src/lsp/protocol.ts';
import { headText } from '../comparison/head-text.ts';
import { isOurs } from '../languages.ts';
import type { Command, Extension } from './command.ts';

/** The role in the editor, or in the preview that has the focus, beside what it was in the last commit. */
export const compareWithHead: Command = {
  id: 'rolespec.compareWithHead',
  async run(extension) {
    const uri = roleAtHand(extension);
    if (!uri) return;
    const textDocument = documentOf(extension.client, uri);
    await extension.comparisons.open(async () => {
      const head = await headText(uri);
      return 'refused' in head ? head : { textDocument, base: { text: head.text, name: vscode.l10n.t('Last commit') } };
    });
  },
};

/** The role at hand beside another one that is chosen. */
export const compareWith: Command = {
  id: 'rolespec.compareWith',
  async run(extension) {
    const [own, other] = await twoRoles(extension, vscode.l10n.t('Compare with'));
    if (own !== undefined && other !== undefined)
      await extension.comparisons.open(() => Promise.resolve({ textDocument: { uri: own }, base: { uri: other } }));
  },
};

/** What a move from the role at hand to another one asks for. */
export const compareCareer: Command = {
  id: 'rolespec.compareCareer',
  async run(extension) {
    const [own, other] = await twoRoles(extension, vscode.l10n.t('Role that the career move leads to'));
    if (own === undefined || other === undefined) return;
    const params = { textDocument: { uri: other }, base: { uri: own }, career: true };
    await extension.comparisons.open(() => Promise.resolve(params));
  },
};

function roleAtHand({ previews }: Extension): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return previews.active?.uri ?? (document && isOurs(document) ? document.uri : undefined);
}

/** The URIs of the role at hand and of one that is chosen; nothing where there is none or nobody chooses. */
async function twoRoles(extension: Extension, title: string): Promise<readonly (string | undefined)[]> {
  const { client } = extension;
  const uri = roleAtHand(extension);
  if (!uri) return [];
  const textDocument = documentOf(client, uri);
  const roles = await client.sendRequest<readonly ListedRole[]>(rolesRequest, { textDocument }).catch(() => []);
  const items = roles
    .map((role) => ({ label: role.title, description: role.detail, uri: role.uri }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no other role to compare with.'));
    return [];
  }
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return [textDocument.uri, chosen?.uri];
}

function documentOf(client: BaseLanguageClient, uri: vscode.Uri): { readonly uri: string } {
  return { uri: client.code2ProtocolConverter.asUri(uri) };
}
