import type { VNode } from 'preact';
import { Link } from '../page/link.tsx';
import { typeset } from '../page/typography.ts';
import { isForeign, type Language, type LocalizedText } from '../text/language.ts';
import { entry } from './entry.tsx';
import { familiesOf, type Family } from './families.ts';
import type { PageMaker } from './plan.ts';
import { searchable } from './search-box.tsx';
import { renderSitePage } from './shell.tsx';
import { counted, counts, siteTitle } from './words.ts';

/** The first page of the site: all roles by family. */
export const indexPage: PageMaker = (plan, language) => {
  const { roles } = plan;
  const families = familiesOf(roles.values(), language);
  const named = families.filter(({ name }) => name !== undefined);
  const tags = new Set([...roles.values()].flatMap(({ texts }) => texts.map(({ lang }) => lang)));
  const lead = [
    counted(roles.size, counts.roles, language),
    ...(named.length > 1 ? [counted(named.length, counts.families, language)] : []),
    ...(tags.size > 1 ? [counted(tags.size, counts.languages, language)] : []),
  ].join(' · ');
  return renderSitePage({
    name: 'index',
    title: siteTitle[language],
    lead,
    language,
    plan,
    search: true,
    content: searchable(language, list(families, language)),
  });
};

function list(families: readonly Family[], language: Language): VNode {
  return (
    <>
      {families.length > 1 && (
        <nav class="jump" aria-label={words.families[language]}>
          <ul>
            {families.map((family) => (
              <li>
                <Link to={{ anchor: family.anchor }}>
                  <FamilyName of={family} language={language} />
                </Link>{' '}
                <span class="count">{family.members.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {families.map((family) => (
        <section id={family.anchor} aria-labelledby={`${family.anchor}-title`} class="group-of-roles">
          <h2 id={`${family.anchor}-title`}>
            {families.length > 1 || family.name !== undefined ? (
              <FamilyName of={family} language={language} />
            ) : (
              words.all[language]
            )}
          </h2>
          <ul class="entries">{family.members.map((text) => entry(text, language))}</ul>
        </section>
      ))}
    </>
  );
}

function FamilyName({ of: { name, lang }, language }: { readonly of: Family; readonly language: Language }): VNode {
  if (name === undefined) return <>{words.none[language]}</>;
  return isForeign(lang, language) ? <span lang={lang}>{typeset(name, lang)}</span> : <>{typeset(name, lang)}</>;
}

const words = {
  families: { en: 'Families of roles', fr: 'Familles de rôles' },
  all: { en: 'All roles', fr: 'Tous les rôles' },
  none: { en: 'Other roles', fr: 'Autres rôles' },
} as const satisfies Record<string, LocalizedText>;
