import type { VNode } from 'preact';
import { diffWordsWithSpace } from 'diff';
import { changeClasses, type RoleChange } from '../compare/change.ts';
import type { RoleComparison } from '../compare/states.ts';
import type { RoleDocument } from '../model/document.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { plainPage } from '../page/plain-page.tsx';
import type { Language, LocalizedText } from '../text/language.ts';
import { classNames, kindName, outlineOf, roleTitle } from './outline.ts';
import { reviewStyle } from './review-style.ts';
import { SideBySide } from './side-by-side.tsx';

/** What the page of a comparison depends on beside the roles. */
export interface ReviewOptions {
  /** All files around those compared, in each of the two states. */
  readonly indexBefore: RoleIndex;
  readonly indexAfter: RoleIndex;
  readonly language: Language;
  /** What the two sides are called: a branch, the name of a file. */
  readonly names?: { readonly before?: string; readonly after?: string };
}

/**
 * What changed as one HTML document that stands alone, without script: the changes in words, and for each role its pages
 * side by side. Who reviews a role may know what is internal in it: the list of changes tells it, the pages leave it out.
 */
export function renderReview(comparisons: readonly RoleComparison[], options: ReviewOptions): string {
  const { language } = options;
  const { title } = outlineOf(comparisons, language);
  const content = <Review comparisons={comparisons} options={options} />;
  return plainPage({ title, language, style: reviewStyle, content });
}

interface ReviewProps {
  readonly comparisons: readonly RoleComparison[];
  readonly options: ReviewOptions;
}

function Review({ comparisons, options }: ReviewProps): VNode {
  const { language, indexBefore, indexAfter } = options;
  const { title, summary } = outlineOf(comparisons, language);
  const shown = comparisons.filter(({ changes }) => changes.length > 0);
  return (
    <main class="review">
      <h1>{title}</h1>
      <p>{summary}</p>
      {shown.length > 1 && (
        <ul class="reviewed-roles">
          {shown.map((comparison, at) => (
            <li>
              <a href={`#r${at}`} lang={comparison.lang}>
                {roleTitle(comparison)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {shown.map((comparison, at) => (
        <article class="reviewed" id={`r${at}`}>
          {comparison.areTwo ? undefined : <h2 lang={comparison.lang}>{roleTitle(comparison)}</h2>}
          <ChangeLists comparison={comparison} language={language} />
          <SideBySide
            comparison={comparison}
            indexBefore={indexBefore}
            indexAfter={indexAfter}
            language={language}
            prefix={`r${at}`}
            names={sideNames(comparison, options)}
          />
        </article>
      ))}
    </main>
  );
}

const sides = {
  before: { en: 'Before', fr: 'Avant' },
  after: { en: 'After', fr: 'Après' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Two roles by their titles; of one role, which state it is, with the name of the state where it has one. */
function sideNames(
  { areTwo, before, after }: RoleComparison,
  { language, names }: ReviewOptions,
): { readonly before: string; readonly after: string } {
  const name = (side: 'before' | 'after', document: RoleDocument | undefined): string => {
    if (areTwo && document?.head.title !== undefined) return document.head.title;
    const [state, own] = [sides[side][language], names?.[side]];
    return own === undefined ? state : `${state} (${own})`;
  };
  return { before: name('before', before), after: name('after', after) };
}

function ChangeLists({
  comparison,
  language,
}: {
  readonly comparison: RoleComparison;
  readonly language: Language;
}): VNode {
  const { changes } = comparison;
  return (
    <div class="changes">
      {changeClasses.map((one) => {
        const own = changes.filter((change) => change.class === one);
        return (
          own.length > 0 && (
            <section class={`changes-${one}`}>
              <h3>{classNames[one][language]}</h3>
              <ul>
                {own.map((change) => (
                  <li>
                    {!comparison.areTwo && (
                      <>
                        <span class={`sign sign-${change.kind}`}>
                          {kindName(change.kind, comparison)[language]}
                        </span>{' '}
                      </>
                    )}
                    {change.message[language]}
                    <Words change={change} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

/** A longer text that changed, with the words that went and came. */
function Words({ change }: { readonly change: RoleChange }): VNode | undefined {
  const [before, after] = [change.before?.value, change.after?.value];
  if (typeof before !== 'string' || typeof after !== 'string' || before.length + after.length < LONG) return undefined;
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const shared = parts?.flatMap(({ value, added, removed }) =>
    added || removed ? [] : (value.match(/\S/g) ?? []),
  ).length;
  // Of two texts with little in common, the words that happen to be in both would tear the others apart.
  if (!parts || !shared || shared * 2 < Math.max(before.length, after.length))
    return (
      <div class="words">
        <p>
          <del>{before}</del>
        </p>
        <p>
          <ins>{after}</ins>
        </p>
      </div>
    );
  return (
    <p class="words">
      {parts.map(({ value, added, removed }) => (added ? <ins>{value}</ins> : removed ? <del>{value}</del> : value))}
    </p>
  );
}

/** Shorter ones are told whole by the message. */
const LONG = 80;

/** Texts with more words that differ are two texts, and to find out which would take long. */
const MOST_EDITS = 600;
