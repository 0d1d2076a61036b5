import { readdirSync, readFileSync } from 'node:fs';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { planSite, type Site, type SiteOptions } from '../../server/src/site/site.ts';

const samples = new URL('../../samples/e-commerce/', import.meta.url);

/** The files of the sample organisation. */
export function sampleDocuments(): readonly RoleDocument[] {
  return readdirSync(samples)
    .filter((name) => /\.(?:role|config)\.(?:yaml|json)$/.test(name))
    .map((name) => parseRole(`file:///roles/${name}`, readFileSync(new URL(name, samples), 'utf8')));
}

/** The site of some texts, by the names of their files. */
export function siteOf(files: Readonly<Record<string, string>>, options?: SiteOptions): Site {
  return planSite(
    Object.entries(files).map(([name, text]) => parseRole(`file:///roles/${name}`, text)),
    options,
  );
}

/** All files of a site with their texts. */
export function textsOf({ files }: Site): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, make]) => [name, make()]));
}

export function fileIn({ files }: Site, name: string): string {
  const make = files.get(name);
  if (!make) throw new Error(`the site has no '${name}', but ${[...files.keys()].join(', ')}`);
  return make();
}
