import type { VNode } from 'preact';
import { languageName } from '../page/language-names.ts';
import { Link } from '../page/link.tsx';
import { typeset } from '../page/typography.ts';
import { isForeign, type Language } from '../text/language.ts';
import { targetOf, type RoleText } from './roles.ts';

/** The title of a role as a link to its page, marked where it is in another language than the list. */
export function RoleLink({ to, language }: { readonly to: RoleText; readonly language: Language }): VNode {
  const foreign = isForeign(to.lang, language) ? to.lang : undefined;
  return (
    <Link to={targetOf(to)} lang={foreign} hreflang={foreign}>
      {typeset(to.title, to.lang)}
    </Link>
  );
}

/** Says in which language a page is that is not in the reader's. */
export function LanguageNote({ of, language }: { readonly of: RoleText; readonly language: Language }): VNode {
  if (!isForeign(of.lang, language)) return <></>;
  return <span class="kind">{languageName(of.lang)[language]}</span>;
}

/** A role in a list, with the sentences that say what it is. */
export function entry(text: RoleText, language: Language): VNode {
  const foreign = isForeign(text.lang, language) ? text.lang : undefined;
  return (
    <li>
      <p class="entry-title">
        <RoleLink to={text} language={language} /> <LanguageNote of={text} language={language} />
      </p>
      {text.summary !== undefined && (
        <p class="entry-summary" lang={foreign}>
          {typeset(text.summary, text.lang)}
        </p>
      )}
    </li>
  );
}
