import type { ComponentChildren, VNode } from 'preact';
import type { RoleComparison } from '../compare/states.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { pageContext, type PageContext } from '../page/context.tsx';
import { allSections } from '../page/sections/all.ts';
import type { Section } from '../page/section.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { marked, pointersIn } from './marked.tsx';
import { marksFor, type Marks } from './marks.ts';
import { kindName, type LineKind } from './outline.ts';

export interface SideBySideProps {
  readonly comparison: RoleComparison;
  readonly indexBefore: RoleIndex;
  readonly indexAfter: RoleIndex;
  readonly language: Language;
  /** Tells the anchors of this role from those of others. */
  readonly prefix: string;
  /** What the two sides are called. */
  readonly names: { readonly before: string; readonly after: string };
}

/**
 * The pages of both states beside each other, section by section. What changed is marked with a word; sections that are
 * the same are folded away.
 */
export function SideBySide({ comparison, indexBefore, indexAfter, language, prefix, names }: SideBySideProps): VNode {
  const { before, after, changes } = comparison;
  const older = before && sideOf(before, indexBefore, language);
  const newer = after && sideOf(after, indexAfter, language);
  const marksBefore = older ? marksFor(changes, 'before', older.pointers) : none;
  const marksAfter = newer ? marksFor(changes, 'after', newer.pointers) : none;
  const sign = (kind: LineKind): VNode => (
    <span class="sign" lang={language}>
      {kindName(kind, comparison)[language]}
    </span>
  );
  return (
    <div class="sides">
      <h3>{(older && newer ? words.pages : words.page)[language]}</h3>
      {allSections.map((section) => {
        const left = older?.contents.get(section);
        const right = newer?.contents.get(section);
        if (left === undefined && right === undefined) return undefined;
        const isSame =
          !has(left, marksBefore) && !has(right, marksAfter) && before !== undefined && after !== undefined;
        const cell = (side: Side, content: VNode | undefined, marks: Marks, name: string, at: string): VNode => (
          <div class="side-cell" lang={side.context.lang}>
            <p class="side-name" lang={language}>
              {name}
            </p>
            {content ? (
              marked(content, { marks, prefix: `${prefix}-${at}-`, sign })
            ) : (
              <p lang={language}>{missing[language]}</p>
            )}
          </div>
        );
        const pair = (
          <div class="pair">
            {older && cell(older, left, marksBefore, names.before, 'before')}
            {newer && cell(newer, right, marksAfter, names.after, 'after')}
          </div>
        );
        const title = section.title[language];
        return isSame ? (
          <details class="same">
            <summary>
              {title} <span class="aside">{same[language]}</span>
            </summary>
            {pair}
          </details>
        ) : (
          <section>
            <h4>{title}</h4>
            {pair}
          </section>
        );
      })}
    </div>
  );
}

const none: Marks = new Map();

const same: LocalizedText = { en: '(no change)', fr: '(sans changement)' };

const words = {
  pages: { en: 'The pages side by side', fr: 'Les pages côte à côte' },
  page: { en: 'The page', fr: 'La page' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const missing: LocalizedText = { en: 'Nothing here.', fr: 'Rien ici.' };

interface Side {
  readonly context: PageContext;
  readonly contents: ReadonlyMap<Section, VNode>;
  readonly pointers: ReadonlySet<string>;
}

function sideOf(document: RoleDocument, index: RoleIndex, language: Language): Side {
  const context = pageContext(document, index, { language });
  const contents = new Map<Section, VNode>();
  for (const section of allSections) {
    const content = section.render(context);
    if (content) contents.set(section, content);
  }
  return { context, contents, pointers: new Set([...contents.values()].flatMap(pointersIn)) };
}

function has(content: ComponentChildren, marks: Marks): boolean {
  return pointersIn(content).some((pointer) => marks.has(pointer));
}
