import type { VNode } from 'preact';
import { diffWordsWithSpace } from 'diff';
import { changeClasses, type RoleChange } from '../compare/change.ts';
import type { RoleComparison } from '../compare/states.ts';
import type { RoleIndex } from '../model/role-index.ts';
import { plainPage } from '../page/plain-page.tsx';
import type { Language, LocalizedText } from '../text/language.ts';
import { classNames, kindNames, outlineOf, roleTitle } from './outline.ts';
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
  const names = { before: sides.before[language], after: sides.after[language], ...options.names };
  return (
    <main class="review">
      <h1>{title}</h1>
      <p>{summary}</p>
      {comparisons
        .filter(({ changes }) => changes.length > 0)
        .map((comparison, at) => (
          <article class="reviewed">
            <h2 lang={comparison.lang}>{roleTitle(comparison)}</h2>
            <ChangeLists changes={comparison.changes} language={language} />
            <SideBySide
              comparison={comparison}
              indexBefore={indexBefore}
              indexAfter={indexAfter}
              language={language}
              prefix={`r${at}`}
              names={names}
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

function ChangeLists({
  changes,
  language,
}: {
  readonly changes: readonly RoleChange[];
  readonly language: Language;
}): VNode {
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
                    <span class={`sign sign-${change.kind}`}>{kindNames[change.kind][language]}</span>{' '}
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
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
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
