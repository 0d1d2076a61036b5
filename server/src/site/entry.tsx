import type { VNode } from 'preact';
import { languageName } from '../page/language-names.ts';
import { Link } from '../page/link.tsx';
import { Tag } from '../page/parts.tsx';
import { typeset } from '../page/typography.ts';
import { statusLabels } from '../schema/labels.ts';
import { directionOf } from '../text/direction.ts';
import { isForeign, type Language } from '../text/language.ts';
import { caveatOf, targetOf, type RoleText } from './roles.ts';

/** The title of a role as a link to its page, marked where it is in another language than the list. */
export function RoleLink({ to, language }: { readonly to: RoleText; readonly language: Language }): VNode {
  const foreign = isForeign(to.lang, language) ? to.lang : undefined;
  return (
    <Link to={targetOf(to)} lang={foreign} hreflang={foreign}>
      {typeset(to.title, to.lang)}
    </Link>
  );
}

/** That a role is a draft, under review or withdrawn. */
export function StatusTag({ of, language }: { readonly of: RoleText; readonly language: Language }): VNode {
  const caveat = caveatOf(of);
  return caveat === undefined ? <></> : <Tag kind={caveat}>{statusLabels[caveat][language]}</Tag>;
}

/** A role as lists name it: the link, in which language the page is where that is not the reader's, and its status. */
export function Mention({ of, language }: { readonly of: RoleText; readonly language: Language }): VNode {
  return (
    <>
      <RoleLink to={of} language={language} />{' '}
      {isForeign(of.lang, language) && <span class="kind">{languageName(of.lang)[language]}</span>}{' '}
      <StatusTag of={of} language={language} />
    </>
  );
}

/** A role in a list, with the sentences that say what it is, on the side where they are read from. */
export function entry(text: RoleText, language: Language): VNode {
  const foreign = isForeign(text.lang, language) ? text.lang : undefined;
  return (
    <li dir={directionOf(foreign)}>
      <p class="entry-title">
        <Mention of={text} language={language} />
      </p>
      {text.summary !== undefined && (
        <p class="entry-summary" lang={foreign}>
          {typeset(text.summary, text.lang)}
        </p>
      )}
    </li>
  );
}
