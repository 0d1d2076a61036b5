import type { VNode } from 'preact';
import { typeset } from '../page/typography.ts';
import { isForeign, type Language, type LocalizedText } from '../text/language.ts';
import { Mention, RoleLink, StatusTag } from './entry.tsx';
import { byLetter, letterLinks } from './letters.tsx';
import { lookUpOrder, orderTag } from './order.ts';
import type { PageMaker } from './plan.ts';
import { textFor, type RoleText, type SiteRole } from './roles.ts';
import { searchable } from './search-box.tsx';
import { renderSitePage } from './shell.tsx';
import { counted, counts } from './words.ts';

/** A name to look a role up by. */
interface Name {
  readonly text: string;
  readonly role: RoleText;
  /** `title`: what the role is called today. */
  readonly kind: 'title' | 'synonym' | 'former';
}

/** Every title of every role by the alphabet, synonyms and former titles included. */
export const aToZPage: PageMaker = (plan, language) => {
  const { roles } = plan;
  const tag = orderTag(roles.values(), language);
  const names = namesOf(roles.values(), language, tag);
  return renderSitePage({
    name: 'a-z',
    title: { en: 'Roles from A to Z', fr: 'Rôles de A à Z' }[language],
    lead: `${counted(names.length, counts.titles, language)} · ${counted(roles.size, counts.roles, language)}`,
    language,
    plan,
    search: true,
    content: searchable(language, list(names, language, tag)),
  });
};

function namesOf(roles: Iterable<SiteRole>, language: Language, tag: string): readonly Name[] {
  const order = lookUpOrder(tag);
  return [...roles]
    .flatMap((siteRole): readonly Name[] => {
      const role = textFor(siteRole, language);
      const others = role.names.flatMap(({ text, kind }) => (kind === 'hidden' ? [] : { text, role, kind }));
      return [{ text: role.title, role, kind: 'title' }, ...others];
    })
    .toSorted((one, other) => order(one.text, other.text) || order(one.role.id, other.role.id));
}

function list(names: readonly Name[], language: Language, tag: string): VNode {
  const letters = byLetter(names, ({ text }) => text, tag);
  const shown = [...letters].map(([letter, members]) => ({ letter, members, anchor: anchorOf(letter) }));
  return (
    <>
      {letterLinks(shown, language)}
      {shown.map(({ letter, members, anchor }) => (
        <section id={anchor} aria-labelledby={`${anchor}-title`} class="group-of-roles letter">
          <h2 id={`${anchor}-title`}>{letter}</h2>
          <ul class="names-list">{members.map((name) => nameEntry(name, language))}</ul>
        </section>
      ))}
    </>
  );
}

/** The same letter has the same anchor each time; those of other alphabets by their number in Unicode. */
function anchorOf(letter: string): string {
  const plain = /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
  return `letter-${plain}`;
}

function nameEntry({ text, role, kind }: Name, language: Language): VNode {
  if (kind === 'title') {
    return (
      <li>
        <Mention of={role} language={language} />
      </li>
    );
  }
  return (
    <li class="other-name">
      <span lang={isForeign(role.lang, language) ? role.lang : undefined}>{typeset(text, role.lang)}</span>
      {kind === 'former' && <span class="kind"> ({words.former[language]})</span>}{' '}
      <span class="see">{words.see[language]}</span> <RoleLink to={role} language={language} />{' '}
      <StatusTag of={role} language={language} />
    </li>
  );
}

const words = {
  former: { en: 'former title', fr: 'ancien intitulé' },
  see: { en: 'see', fr: 'voir' },
} as const satisfies Record<string, LocalizedText>;
