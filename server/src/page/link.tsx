import type { ComponentChildren, VNode } from 'preact';
import { isWebAddress } from '../text/web-address.ts';

/** The pages that a site has beside those of its roles. */
export type SitePageName = 'index' | 'a-z' | 'organisation' | 'paths';

/**
 * Where a link may lead: to another role page, to one of the site's own pages, to an item of this page, or to an address
 * that someone wrote.
 */
export type LinkTarget =
  | { readonly role: string; readonly lang?: string | undefined }
  | { readonly page: SitePageName; readonly lang?: string | undefined }
  | { readonly anchor: string }
  | { readonly outside: string };

/** @internal */
interface LinkProps {
  readonly to: LinkTarget;
  readonly children: ComponentChildren;
  /** BCP 47 tag of the page it leads to, where that is not the language of this page. */
  readonly hreflang?: string | undefined;
  readonly lang?: string | undefined;
  /** The address of the folder of the site, for a page that servers show elsewhere than it lies. */
  readonly folder?: string | undefined;
}

/**
 * A link, or its plain content where the address is not one that we let through.
 *
 * @internal
 */
export function Link({ to, children, hreflang, lang, folder }: LinkProps): VNode {
  const address = addressOf(to);
  if (address === undefined) return lang === undefined ? <>{children}</> : <span lang={lang}>{children}</span>;
  return (
    <a
      href={isPage(to) ? `${folder ?? ''}${address}` : address}
      hreflang={hreflang}
      lang={lang}
      rel={'outside' in to ? 'noopener noreferrer' : undefined}
    >
      {children}
    </a>
  );
}

function isPage(target: LinkTarget): boolean {
  return 'role' in target || 'page' in target;
}

/**
 * The address of a target.
 *
 * @returns nothing where it is not ours: only `https:` without a user name, `mailto:` with one plain recipient, and the
 *   names of role pages and items are let through.
 */
export function addressOf(target: LinkTarget): string | undefined {
  if ('anchor' in target) return /^[a-z0-9-]+$/.test(target.anchor) ? `#${target.anchor}` : undefined;
  if ('outside' in target) return isOutsideAddress(target.outside) ? target.outside : undefined;
  const { lang } = target;
  const name = 'page' in target ? target.page : target.role;
  if (!/^[a-z0-9-]+$/.test(name) || !/^[A-Za-z0-9-]*$/.test(lang ?? '')) return undefined;
  return lang ? `${name}.${lang}.html` : `${name}.html`;
}

/**
 * What a link shows of its address: without the scheme, and of a long one only where it leads to. An address that does not
 * become a link stays as it is, as readers have nothing else.
 */
export function shortAddress(address: string): string {
  if (!isOutsideAddress(address)) return address;
  const [, rest = address] = /^(?:https:\/\/|mailto:)(.*?)\/?$/i.exec(address) ?? [];
  return rest.length <= longestShown ? rest : `${rest.split(/[/?#]/)[0]}/…`;
}

/** In characters; on a small screen this takes one line, or two. */
const longestShown = 40;

/** Whether an address that someone wrote may become a link. */
export function isOutsideAddress(address: string): boolean {
  if (address.length > 2000) return false;
  if (/^mailto:[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}.-]+$/iu.test(address)) return !address.includes('?');
  return isWebAddress(address);
}
