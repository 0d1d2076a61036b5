import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { comparePair } from '../../server/src/compare/states.ts';
import { parseRole } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { renderReview } from '../../server/src/review/review-page.tsx';
import { languages } from '../../server/src/text/language.ts';
import { fullRole, showingAll } from './full-role.ts';
import { render } from './render.ts';

const samples = new URL('../../samples/e-commerce/', import.meta.url);

/**
 * Looks at role pages in a real browser: the samples, a page in the style of a house and a role with every field, with our
 * words in both languages: `checkLooks` of each, nothing asked of the network, nothing run.
 *
 * @param page a page of its own; its content, size and colours are changed.
 */
export async function checkPages(page: Page): Promise<void> {
  const requests: string[] = [];
  // The picture of the house is in the page; asking for it asks nobody.
  page.on('request', (request) => !request.url().startsWith('data:') && requests.push(request.url()));
  for (const [name, html] of pages()) {
    await page.setContent(html);
    await checkLooks(page, name);
  }
  assert.deepEqual(requests, []);
}

/** Colours do not change with the width, and whatever else a rule looks at does not with the colours. */
const looks = [
  { width: 360, colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'active', contrast: 'more' },
] as const;

/**
 * No finding of axe on the page that is open and nothing wider than the window: narrow and wide, light, dark and in forced
 * colours.
 *
 * @param also is called for each of them.
 */
export async function checkLooks(page: Page, name: string, also?: (where: string) => Promise<void>): Promise<void> {
  for (const { width, ...media } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(media);
    const where = `${name}, ${width} pixels, ${media.colorScheme}, forced ${media.forcedColors}`;
    assert.deepEqual(await axeFindings(page), [], where);
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width, `${where}: too wide`);
    await also?.(where);
  }
}

/** The checks themselves: a page that breaks each is found. */
export async function checkTheChecks(page: Page): Promise<void> {
  await page.setContent(
    '<!doctype html><title>x</title><img src="data:,"><p style="color:#ccc;background:#fff">grey</p>',
  );
  const found = await axeFindings(page);
  for (const rule of ['image-alt', 'color-contrast', 'html-has-lang'])
    assert.ok(
      found.some((one) => one.startsWith(rule)),
      rule,
    );
}

/** What axe finds on the page that is open. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('Boolean(window.axe)'))) await page.evaluate(axe.source);
  const results = await page.evaluate<axe.AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const house = `page:
  colors: { accent: "#7a1f3d", band: "#f7f2f4", bandDark: "#241a1e" }
  variables: { font: [Georgia, serif], radius: 0px }
  logo: { file: logo.svg, alt: Acme }
  footer: "© Acme, [questions](mailto:hr@example.com)"
`;
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#7a1f3d"/></svg>';
const logo = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

function* pages(): Generator<readonly [name: string, html: string]> {
  const names = readdirSync(samples).filter((name) => /\.role\.(?:yaml|json)$/.test(name));
  const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, samples), 'utf8')]));
  for (const name of ['directeur-e-commerce.role.yaml', 'directeur-e-commerce.en.role.yaml', 'web-analyst.role.yaml']) {
    const others = [...texts].filter(([other]) => other !== name);
    const files = Object.fromEntries([[name, texts.get(name) ?? ''], ...others]);
    for (const language of languages) yield [`${name} in ${language}`, render(files, { language })];
  }
  const draft = 'id: nurse\nlang: en\ntitle: Nurse\nsummary: "`code`"\nmeta: { status: draft }\n';
  yield ['house', render({ 'nurse.role.yaml': draft, 'rolespec.config.yaml': house }, { logo: { address: logo } })];
  for (const lang of ['fr', 'de']) {
    const role = fullRole((number) => `Word ${number} of a text that is somewhat longer`, lang);
    yield [`every field (${lang})`, render({ 'full-role.role.json': JSON.stringify(role), ...showingAll })];
  }
  yield* reviews();
  yield ['empty', render({ 'empty.role.yaml': '' })];
}

/** Comparisons: of a role with every field and another wording of it, and of one that is new. */
function* reviews(): Generator<readonly [name: string, html: string]> {
  const text = (word: string): string => JSON.stringify(fullRole((number) => `${word} ${number} of a long text`, 'fr'));
  const [older, newer] = [text('Word'), text('Another word')].map((json) => parseRole('file:///r.role.json', json));
  assert.ok(older && newer);
  const [indexBefore, indexAfter] = [new RoleIndex([older]), new RoleIndex([newer])];
  for (const language of languages) {
    const options = { indexBefore, indexAfter, language };
    const compared = comparePair(older, newer, indexBefore, indexAfter);
    yield [`a comparison in ${language}`, renderReview([compared], options)];
    yield [`a new role in ${language}`, renderReview([{ ...compared, before: undefined }], options)];
  }
}
