import { Link } from '../page/link.tsx';
import { sitePage } from '../page/site-frame.tsx';
import type { LocalizedText } from '../text/language.ts';
import { renderSitePage } from './shell.tsx';
import type { SitePlan } from './plan.ts';

/**
 * What a server shows where there is no page; whoever comes there may read any of the languages. It is shown for addresses
 * of any depth, so its links need to know where the site stands; where nobody said so, they lead there from its own folder.
 */
export function notFoundPage(plan: Pick<SitePlan, 'site' | 'house'>): string {
  const { site } = plan;
  const { mainLanguage } = site;
  return renderSitePage({
    name: undefined,
    title: words.title[mainLanguage],
    language: mainLanguage,
    plan,
    content: site.languages.map((language) => (
      <section lang={language === mainLanguage ? undefined : language}>
        {language !== mainLanguage && <h2>{words.title[language]}</h2>}
        <p>{words.why[language]}</p>
        <p>
          <Link to={sitePage('index', language, site)} folder={site.folder}>
            {words.all[language]}
          </Link>
        </p>
      </section>
    )),
  });
}

const words = {
  title: { en: 'There is no such page', fr: 'Cette page n’existe pas' },
  why: {
    en: 'The role may have been renamed or withdrawn.',
    fr: 'Le rôle a peut-être changé de nom, ou été retiré.',
  },
  all: { en: 'All roles', fr: 'Tous les rôles' },
} as const satisfies Record<string, LocalizedText>;
