import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { RoleDocument } from '../model/document.ts';
import * as convert from './convert.ts';
import type { Session } from './session.ts';

/** The fixes of the diagnostics that touch the range. Found anew: what the client sends along may be of an older text. */
export function quickFixes(session: Session, document: RoleDocument, params: CodeActionParams): CodeAction[] {
  const { client, texts, reports } = session;
  if (!client.codeActionLiterals || !isWanted(params.context.only)) return [];
  const positions = texts.positions(document);
  const range = positions.textRange(params.range);
  return reports
    .check(document)
    .filter((found) => found.range.start <= range.end && range.start <= found.range.end)
    .flatMap((found) => {
      const cured = convert.diagnostic(session, found, positions);
      return (found.fixes ?? []).flatMap((fix) => convert.quickFix(session, fix, cured) ?? []);
    });
}

/** A kind stands for all kinds below it as well. */
function isWanted(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}
