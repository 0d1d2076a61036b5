/** The pages beside the HTML standard, as html-validate knows it. */
import assert from 'node:assert/strict';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { fullRole, showingAll } from './full-role.ts';
import { hostileTexts } from './hostile-texts.ts';
import { render, type Files } from './render.ts';
import { randomOrganisation, sampleFolders, sampleRoles } from './sample-roles.ts';

/** Its strictest presets. No rule is off; two ways of writing that mean the same are set to the one that ours is. */
const written: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // The standard takes either case, and Preact's renderer closes what has no content, `<meta/>`.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
  },
};

/** Where texts are made up, they may be longer than a title should be, as that is for the author to mend. */
const madeUp: ConfigData = { ...written, rules: { ...written.rules, 'long-title': 'off' } };

/** Setting one up takes longer than a page. */
const strict = new HtmlValidate(written);
const lenient = new HtmlValidate(madeUp);

describe('a page conforms to the standard', () => {
  for (const folder of sampleFolders) {
    for (const [name, files] of sampleRoles(folder)) it(name, () => check(name, files));
  }

  it('with every field, in a language that we speak or not', async () => {
    for (const lang of ['en', 'fr', 'de'])
      await check(
        lang,
        full((number) => `Text ${number}`, lang),
      );
  });

  it('with nothing in it', () => check('empty', { 'empty.role.yaml': '' }));

  // A few in one page, in turn, as the validator takes its time.
  it('with hostile texts', async () => {
    for (let start = 0; start < hostileTexts.length; start += 6) {
      const some = hostileTexts.slice(start, start + 6);
      await check(
        `from ${start}`,
        full((number) => `${number} ${some[number % some.length]?.trim()}`),
        lenient,
      );
    }
  });

  it('made up by chance', async () => {
    for (let seed = 0; seed < 12; seed++) {
      const files = randomOrganisation(seed, (number) => `Text ${number}`);
      await check(`seed ${seed}`, files, lenient);
    }
  });
});

describe('the checks of conformance', () => {
  const faults: readonly (readonly [rule: string, markup: string])[] = [
    ['wcag/h37', '<img src="x"/>'],
    ['close-order', '<p><em>x</p></em>'],
    ['element-permitted-content', '<ul><p>x</p></ul>'],
    ['no-inline-style', '<p style="color: red">x</p>'],
    ['no-dup-id', '<p id="content">x</p>'],
    ['heading-level', '<h4>x</h4>'],
  ];
  for (const [rule, markup] of faults) {
    it(`find ${rule}`, async () => {
      const html = render({ 'empty.role.yaml': '' }).replace('</main>', `${markup}</main>`);
      const found = await findings(html, strict);
      assert.ok(
        found.some((one) => one.startsWith(`${rule}: `)),
        found.join('\n'),
      );
    });
  }
});

function full(text: (number: number) => string, lang?: string): Files {
  return { 'full-role.role.json': JSON.stringify(fullRole(text, lang)), ...showingAll };
}

async function check(name: string, files: Files, validator = strict): Promise<void> {
  assert.deepEqual(await findings(render(files), validator), [], name);
}

async function findings(html: string, validator: HtmlValidate): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const place = lines[line - 1]?.slice(Math.max(0, column - 40), column + 80);
      return `${ruleId}: ${message}: ${place}`;
    }),
  );
}
