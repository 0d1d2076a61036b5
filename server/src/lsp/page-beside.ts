import { missingSections } from '../features/refactorings/add-section.ts';
import { pagePlaces, pointerAround } from '../features/page-places.ts';
import { completeness } from '../model/completeness.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { ownLanguageName } from '../page/language-names.ts';
import { addressOf } from '../page/link.tsx';
import { allSections } from '../page/sections/all.ts';
import { statusLabels } from '../schema/labels.ts';
import { placeAt } from '../syntax/navigate.ts';
import { sectionOf } from './page-sections.ts';
import type { MissingSection, PageDetails, PageLanguage, PageProblem, PageStatus } from './protocol.ts';
import type { Session } from './session.ts';

/** What goes with a page: where its things stand in the text, what is wrong with them, what could be added. */
export function besidePage(session: Session, document: RoleDocument, html: string): Omit<PageDetails, 'uri'> {
  const { texts, client } = session;
  const positions = texts.positions(document);
  const places = pagePlaces(pointersIn(html), document);
  const address = pageAddress(document);
  return {
    ...(address !== undefined && { address }),
    lineCount: positions.position(Infinity).line + 1,
    places: places.map(({ pointer, range }) => ({ pointer, range: positions.range(range) })),
    problems: problems(session, document, new Set(places.map(({ pointer }) => pointer))),
    sections: allSections.map(({ id }) => id),
    missing: missingSections(document).map(({ name, title }): MissingSection => ({
      id: name,
      label: title[client.language],
      section: sectionOf(name),
    })),
    status: status(session, document),
    languages: languages(document, texts.index).map((one) => ({ ...one, uri: texts.clientUri(one.uri) })),
  };
}

/** How the page of a document is called. */
export function pageAddress({ role, translation }: RoleDocument): string | undefined {
  const id = translation ? translation.translationOf : role.id;
  return id === undefined ? undefined : addressOf({ role: id, lang: translation?.lang });
}

/** All pointers of a page, in its order. */
function* pointersIn(html: string): Generator<string> {
  for (const [, value = ''] of html.matchAll(/ data-pointer="([^"]*)"/g)) {
    yield value
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  }
}

function problems(session: Session, document: RoleDocument, shown: ReadonlySet<string>): readonly PageProblem[] {
  const positions = session.texts.positions(document);
  const found = session.reports.check(document).toSorted((a, b) => a.range.start - b.range.start);
  return found.flatMap(({ severity, message, range }): PageProblem[] => {
    if (severity === 'hint') return [];
    const path = placeAt(document.tree.root, range.start)?.path ?? [];
    const pointer = pointerAround(path, shown);
    return [{ pointer, severity, message: message[session.client.language], range: positions.range(range) }];
  });
}

function status({ texts, client }: Session, { role, translation }: RoleDocument): PageStatus {
  const source = translation?.translationOf === undefined ? undefined : texts.index.role(translation.translationOf);
  const { status: stage, version } = (translation ? source?.role : role)?.meta ?? {};
  return {
    ...(stage && { label: statusLabels[stage][client.language] }),
    ...(version !== undefined && { version }),
    ...(!translation && { share: completeness(role).share }),
  };
}

function languages({ role, translation }: RoleDocument, index: RoleIndex): readonly PageLanguage[] {
  const id = translation ? translation.translationOf : role.id;
  if (id === undefined) return [];
  const source = index.role(id);
  const all = [...(source ? [source] : []), ...index.translations(id)].flatMap(({ uri, head: { lang } }) =>
    lang === undefined ? [] : [{ uri, lang, name: ownLanguageName(lang) }],
  );
  return all.length > 1 ? all : [];
}
