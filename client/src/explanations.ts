import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { explainRequest, type ExplainParams, type ExplainResult } from '../../server/src/lsp/protocol.ts';

const scheme = 'rolespec-rule';

/** Where the explanation of a code can be read. */
export function explanationUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${code}.md` });
}

/** Lets the editor open explanations like files that cannot be changed. */
export function provideExplanations(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }, token) {
      const params: ExplainParams = { code: path.slice(1).replace(/\.md$/, '') };
      const answer = await client.sendRequest<ExplainResult | null>(explainRequest, params, token);
      return answer?.markdown;
    },
  });
}
