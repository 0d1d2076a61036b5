/** What we say in French is set as French is set. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../server/src/', import.meta.url);

interface Sentence {
  readonly file: string;
  readonly text: string;
}

/** Between backticks, with others inside of its `${}` at most. */
const literal = /\bfr:\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|\$\{(?:[^}`]|`[^`]*`)*\}|[^`\\])*)`)/g;
const hole = /\$\{(?:[^}`]|`[^`]*`)*\}/g;

const sentences: readonly Sentence[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(new URL(file, source), 'utf8').matchAll(literal)].flatMap(([, single, double, template]) => {
      const whole = single ?? double ?? template ?? '';
      const inner = [...whole.matchAll(hole)].flatMap(([part]) => part.match(/`[^`]*`/g) ?? []);
      return [whole, ...inner].map((text) => ({ file, text: text.replaceAll(hole, 'x') }));
    }),
  );

/** The sentences that the pattern finds something in, but for quoted text and code. */
function offenders(pattern: RegExp): readonly Sentence[] {
  return sentences.filter(({ text }) => pattern.test(text.replaceAll(/"[^"]*"|https?:|champ: valeur/g, '')));
}

/** What is called by one word everywhere, and how else it was called. */
const oneWord: readonly (readonly [word: string, dropped: RegExp])[] = [
  ['relecture', /en revue|de revue\b|devait être revue/],
  ['l’état d’une fiche', /statut (?:de la|d’une) fiche|son statut|^Statut$|le statut et la version/],
  ['finalité, perspectives de carrière', /But final|Évolutions de carrière/],
];

describe('French', () => {
  it('is there', () => assert.ok(sentences.length > 400, `${sentences.length} sentences`));

  it('has a no-break space inside of quotation marks', () => {
    assert.deepEqual(offenders(/«[^\u00a0]|[^\u00a0]»/), []);
  });

  it('has a no-break space before high signs', () => {
    assert.deepEqual(offenders(/[\p{L}\d)» ][;!?]|[\p{L}\d)» ]:(?=\s|$)/u), []);
  });

  for (const [word, dropped] of oneWord) {
    it(`says ${word}, and no other word`, () => assert.deepEqual(offenders(dropped), []));
  }

  it('has typographic apostrophes', () => assert.deepEqual(offenders(/\p{L}\\?'\p{L}/u), []));
});
