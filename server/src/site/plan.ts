import type { RoleIndex } from '../model/role-index.ts';
import type { PageSettings } from '../model/settings/page-settings.ts';
import type { SiteFrame } from '../page/site-frame.tsx';
import type { Language } from '../text/language.ts';
import type { SiteRole } from './roles.ts';

/** What the site's own pages are made of. */
export interface SitePlan {
  readonly site: SiteFrame;
  /** The files that have a page, and no others: what is linked to is there. */
  readonly index: RoleIndex;
  /** The same files with the ties between roles that are for everybody. */
  readonly ties: RoleIndex;
  /** By id. */
  readonly roles: ReadonlyMap<string, SiteRole>;
  /** How the site's own pages look. */
  readonly house: House;
}

export interface House {
  readonly settings: PageSettings;
  readonly logo: { readonly address: string; readonly alt: string } | undefined;
}

/** Makes one of the site's own pages in one language. */
export type PageMaker = (plan: SitePlan, language: Language) => string;
