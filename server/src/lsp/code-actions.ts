import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { fixesOf } from '../features/id-form-fixes.ts';
import { ignoreFinding } from '../features/ignore-finding.ts';
import { refactorings, sectionsToAdd, type Refactoring } from '../features/refactorings/refactorings.ts';
import type { RoleDocument } from '../model/document.ts';
import { allCodes } from '../rules/codes.ts';
import { anyFix, fixable, safeFix, type ChooseFix } from '../rules/running/fix-all.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { editOf, type WorkspaceEdit } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import * as convert from './convert.ts';
import { field, isCodeAction, isRange, isTexts } from './params.ts';
import { explainCommand } from './protocol.ts';
import { request, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** All safe fixes of a file in one go; editors ask for it when a file is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.rolespec`;

/** The kinds that are not covered by shorter ones. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind];

export const codeActions: readonly RequestHandler[] = [
  request<CodeActionParams, CodeAction[]>(
    'textDocument/codeAction',
    isCodeAction,
    [],
    async (session, { textDocument, range, context }) => {
      const document = session.texts.document(textDocument.uri);
      if (!document || !session.client.codeActionLiterals) return [];
      const offered = session.working.during(document.uri, () => offers(session, document, range, context.only));
      return Promise.all(offered.map((offer) => actionOf(session, offer, textDocument.uri, range))).then((actions) =>
        actions.flatMap((action) => action ?? []),
      );
    },
  ),

  request<CodeAction, CodeAction>('codeAction/resolve', isOffered, { title: '' }, async (session, action) => {
    const data = dataOf(action);
    // Complete as it is: editors ask for every action without an edit.
    if (!data) return action;
    const { uri, range, kind } = data;
    const document = session.texts.document(uri);
    const offered = document ? offers(session, document, range, [kind]) : [];
    const meant = offered.find((offer) => offer.kind === kind && offer.title[session.client.language] === action.title);
    const edit = meant?.edit && (await editFor(session, meant));
    return edit ? { ...action, edit } : action;
  }),
];

/** A code action before it is known what it changes: that is found out when somebody wants it. */
interface Offered {
  readonly kind: string;
  readonly title: LocalizedText;
  readonly cured?: Diagnostic;
  readonly isPreferred?: boolean;
  readonly disabled?: LocalizedText;
  readonly command?: CodeAction['command'];
  readonly document: RoleDocument;
  /** Whether the new texts have tab stops. */
  readonly snippet?: boolean;
  /** It takes next to no time to say what changes. */
  readonly soon?: boolean;
  edit?(): WorkspaceEdit | Promise<WorkspaceEdit | undefined> | undefined;
}

function offers(
  session: Session,
  document: RoleDocument,
  { start, end }: Range,
  only: readonly string[] | undefined,
): readonly Offered[] {
  const positions = session.texts.positions(document);
  const range = positions.textRange({ start, end });
  const isWanted = (kind: string): boolean =>
    !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  // What changes the whole file, and long lists, are not pressed upon those who have not asked.
  const isAsked = (kind: string): boolean => only !== undefined && isWanted(kind);
  const found = isWanted(CodeActionKind.QuickFix) || isAsked(fixAllKind) ? session.reports.check(document) : [];
  const here = found.filter((one) => one.range.start <= range.end && range.start <= one.range.end);
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? here.flatMap((one) => aboutFinding(session, document, one, found)) : []),
    ...(isAsked(fixAllKind) ? fixAll(session, document, found) : []),
    ...(isWanted(CodeActionKind.Refactor) || only?.some((kind) => kind.startsWith(CodeActionKind.Refactor))
      ? refactorings(document, range, session.texts.index, session.client.language).map((one) =>
          refactoring(document, one),
        )
      : []),
    ...(isAsked(addSectionKind)
      ? sectionsToAdd(document, range, session.texts.index).map((one) => refactoring(document, one))
      : []),
  ].filter(({ kind }) => isWanted(kind));
}

const addSectionKind = `${CodeActionKind.RefactorRewrite}.addSection`;

function aboutFinding(
  session: Session,
  document: RoleDocument,
  found: Diagnostic,
  all: readonly Diagnostic[],
): readonly Offered[] {
  const kind = CodeActionKind.QuickFix;
  const ignoring = ignoreFinding(document, found);
  const fixes = fixesOf(document, found, session.texts.index).map(({ title, safe, edit }) => {
    return { kind, title, cured: found, isPreferred: safe, document, soon: true, edit: () => edit };
  });
  return [
    ...fixes,
    ...fixKind(session, document, found, all),
    ...(ignoring
      ? [
          {
            kind,
            title: ignoring.title,
            cured: found,
            document,
            soon: true,
            snippet: true,
            edit: () => editOf(document.uri, ...ignoring.edits),
          },
        ]
      : []),
    ...(session.client.own.commands && allCodes.some(({ id }) => id === found.code)
      ? [{ kind, title: explaining(found.code), cured: found, document, command: explanation(session, found.code) }]
      : []),
  ];
}

function explaining(code: string): LocalizedText {
  return { en: `Explain '${code}'`, fr: `Expliquer « ${code} »` };
}

function explanation({ client }: Session, code: string) {
  return { title: explaining(code)[client.language], command: explainCommand, arguments: [code] };
}

/** The fixes of all findings with one code: of its safe ones, or else of all that may be made at once. */
function fixKind(
  session: Session,
  document: RoleDocument,
  { code, fixes = [] }: Diagnostic,
  all: readonly Diagnostic[],
): readonly Offered[] {
  const [first] = fixes;
  if (!first || first.byHand) return [];
  const choose: ChooseFix = (found) =>
    found.code === code ? (first.safe ? safeFix(found) : anyFix(found)) : undefined;
  const count = fixable(document.uri, all, choose);
  if (count < 2) return [];
  const title = {
    en: `Fix all of this kind (${count}${first.safe ? '' : ', to be looked over'})`,
    fr: `Corriger tous les constats de ce type (${count}${first.safe ? '' : ', à relire'})`,
  };
  return [{ kind: CodeActionKind.QuickFix, title, document, edit: () => fixedEdit(session, document, choose) }];
}

function fixAll(session: Session, document: RoleDocument, found: readonly Diagnostic[]): readonly Offered[] {
  if (fixable(document.uri, found, safeFix) === 0) return [];
  const title = { en: 'Fix all that can be fixed safely', fr: 'Corriger tout ce qui peut l’être sans risque' };
  return [{ kind: fixAllKind, title, document, edit: () => fixedEdit(session, document, safeFix) }];
}

async function fixedEdit(session: Session, document: RoleDocument, choose: ChooseFix) {
  const text = session.reports.fixed(document, choose);
  const { hunks } = await import('../format/hunks.ts');
  const edits = hunks(document.text, text);
  return edits.length > 0 ? editOf(document.uri, ...edits) : undefined;
}

function refactoring(document: RoleDocument, { id, kind, title, refused, snippet, edit }: Refactoring): Offered {
  return {
    kind: `${kind === 'extract' ? CodeActionKind.RefactorExtract : CodeActionKind.RefactorRewrite}.${id}`,
    title,
    document,
    ...(refused && { disabled: refused }),
    ...(snippet && { snippet }),
    edit,
  };
}

/** Nothing where the client cannot do it. */
async function actionOf(session: Session, offer: Offered, uri: string, range: Range): Promise<CodeAction | undefined> {
  const { client, texts } = session;
  const { kind, title, cured, isPreferred, disabled, command, document, soon } = offer;
  if (disabled && !client.disabledCodeActions) return undefined;
  const action: CodeAction = {
    title: title[client.language],
    kind,
    ...(cured && { diagnostics: [convert.diagnostic(session, cured, texts.positions(document))] }),
    ...(isPreferred !== undefined && { isPreferred }),
    ...(disabled && { disabled: { reason: disabled[client.language] } }),
    ...(command && { command }),
  };
  if (disabled || !offer.edit) return action;
  if (client.resolvesCodeActions && !soon) return { ...action, data: { uri, range, kind } };
  const edit = await editFor(session, offer);
  return edit && { ...action, edit };
}

async function editFor(session: Session, offer: Offered) {
  const edit = await offer.edit?.();
  // While we waited, the text may have become another one.
  if (!edit || session.texts.document(offer.document.uri) !== offer.document) return undefined;
  return workspaceEdit(session, edit, offer.snippet);
}

function isOffered(params: unknown): params is CodeAction {
  const data = field(params, 'data');
  const isComplete = data === undefined || data === null;
  const isKnown = isTexts([field(data, 'uri'), field(data, 'kind')]) && isRange(field(data, 'range'));
  return isTexts([field(params, 'title')]) && (isComplete || isKnown);
}

/** What the editor kept for us; nothing with an action that was whole from the first. */
interface ActionData {
  readonly uri: string;
  readonly range: Range;
  readonly kind: string;
}

/** @param action one that `isOffered` has looked at. */
function dataOf({ data }: CodeAction): ActionData | undefined {
  return data ?? undefined;
}
