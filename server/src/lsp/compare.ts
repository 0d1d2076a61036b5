import { parseRole, type RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { configFor } from '../model/config.ts';
import { fileName } from '../schema/file-name.ts';
import { isAboutRole } from '../schema/kinds.ts';
import { publicRole } from '../model/public-role.ts';
import type { Language } from '../text/language.ts';
import { indexToShow } from './index-to-show.ts';
import { isCompare, isDocument } from './params.ts';
import {
  type CompareParams,
  compareRequest,
  type CompareResult,
  type ListedRole,
  type PageParams,
  rolesRequest,
} from './protocol.ts';
import { documentRequest, request, type RequestHandler } from './request.ts';
import type { Session } from './session.ts';

/** The requests of the comparison. */
export const comparisons: readonly RequestHandler[] = [
  request<CompareParams, CompareResult | null>(compareRequest, isCompare, null, async (session, params) => {
    const { texts, client, working } = session;
    const document = texts.document(params.textDocument.uri);
    const states = document && statesOf(session, document, params.base);
    if (!document || !states || !isAboutRole(document.kind) || document.kind !== states.before.kind) return null;
    // Only those who compare wait for what does it.
    const make = params.career === true ? await careerMaker() : await reviewMaker();
    return working.during(document.uri, () => make(states, client.language));
  }),

  documentRequest<PageParams, readonly ListedRole[]>(rolesRequest, isDocument, [], ({ texts }, document) =>
    texts.index.documents
      .filter(({ kind, uri }) => kind === document.kind && isAboutRole(kind) && uri !== document.uri)
      .map(({ uri, head, kind }) => {
        const id = kind === 'translation' ? head.translationOf : head.id;
        const detail = [id, ...(kind === 'translation' ? [head.lang] : [])]
          .filter((one) => one !== undefined)
          .join(' · ');
        return { uri: texts.clientUri(uri), title: head.title ?? id ?? fileName(uri), detail };
      }),
  ),
];

interface States {
  readonly before: RoleDocument;
  readonly after: RoleDocument;
  readonly indexBefore: RoleIndex;
  readonly indexAfter: RoleIndex;
  /** The same as everybody may know it, but for what is compared: what the pages are made of. */
  toShow(index: RoleIndex): RoleIndex;
  /** What the older side is called. */
  readonly name: string | undefined;
}

function statesOf({ texts }: Session, after: RoleDocument, base: CompareParams['base']): States | undefined {
  const { index, configs } = texts;
  const before = 'uri' in base ? texts.document(base.uri) : parseRole(after.uri, base.text);
  if (!before) return undefined;
  const toShow = (one: RoleIndex): RoleIndex => indexToShow({ index: one, configs }, before, after);
  if ('uri' in base) return { before, after, indexBefore: index, indexAfter: index, toShow, name: undefined };
  const indexBefore = index.with(new Map([[after.uri, before]]));
  return { before, after, indexBefore, indexAfter: index, toShow, name: base.name };
}

/** What a role is called; one without a title by the name of its file. */
function titleOf({ head, uri }: RoleDocument): string {
  return head.title ?? fileName(uri);
}

type Maker = (states: States, language: Language) => CompareResult | null;

async function reviewMaker(): Promise<Maker> {
  const [{ comparePair }, { renderReview }, { roleTitle }] = await Promise.all([
    import('../compare/states.ts'),
    import('../review/review-page.tsx'),
    import('../review/outline.ts'),
  ]);
  return ({ before, after, indexBefore, indexAfter, toShow, name }, language) => {
    const comparison = comparePair(before, after, indexBefore, indexAfter);
    const titles = { before: titleOf(before), after: titleOf(after) };
    const names = name === undefined ? titles : { before: name };
    const sides = { indexBefore: toShow(indexBefore), indexAfter: toShow(indexAfter) };
    const html = renderReview([comparison], { ...sides, language, names });
    const title = name === undefined ? `${titles.before} → ${titles.after}` : roleTitle(comparison);
    return { title, html, changes: comparison.changes.length };
  };
}

async function careerMaker(): Promise<Maker> {
  const [{ compareCareer }, { careerOutline }, { outlinePage }] = await Promise.all([
    import('../compare/career.ts'),
    import('../review/career-outline.ts'),
    import('../review/outline-page.tsx'),
  ]);
  return ({ before, after, indexBefore, indexAfter }, language) => {
    if (after.kind !== 'role') return null;
    const [from, to] = [
      publicRole(before.role, configFor(before.uri, indexBefore.configs).page),
      publicRole(after.role, configFor(after.uri, indexAfter.configs).page),
    ];
    const outline = careerOutline(compareCareer(from, to), from.title ?? '', to.title ?? '', language);
    const changes = outline.roles.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)).length;
    return { title: outline.title, html: outlinePage(outline, language), changes };
  };
}
