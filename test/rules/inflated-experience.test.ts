import assert from 'node:assert/strict';
import { inflatedExperience } from '../../server/src/rules/inflated-experience.ts';
import { passages } from '../support/passages.ts';

const found = (lang: string, rest: string) => passages(inflatedExperience, `id: a\nlang: ${lang}\ntitle: A\n${rest}\n`);
const months = (level: string, count: number) =>
  `seniority: ${level}\nrequirements: { experience: { months: ${count} } }`;
const mission = (text: string) => `mission: "${text}"`;

describe('inflated-experience', () => {
  it('finds more months than the level stands for', () => {
    assert.deepEqual(found('en', months('intermediate', 85)), ['85']);
    assert.deepEqual(found('en', months('senior', 200)), ['200']);
  });
  it('finds more years than a technology has', () => {
    assert.deepEqual(found('en', mission('Asks for 15 years of Kubernetes.')), ['15 years']);
    assert.deepEqual(found('fr', mission('Demande 10+ ans d’expérience en Flutter.')), ['10+ ans']);
  });

  it('finds the years of each technology', () => {
    assert.deepEqual(
      found('en', mission('At least 10 years of experience with Kubernetes and 8 years with ChatGPT.')),
      ['8 years'],
    );
    assert.deepEqual(found('en', mission('Kubernetes: 20 years of experience.')), ['20 years']);
    assert.deepEqual(found('fr', mission('Docker depuis au moins 20 ans.')), ['20 ans']);
    assert.deepEqual(found('fr', mission('20 ans d’expérience professionnelle sur Docker.')), ['20 ans']);
  });

  it('leaves years of other things', () => {
    for (const text of [
      'Our company, in business for 60 years, runs on Docker.',
      'React powers the shop that we built 20 years ago.',
      'A house of 30 years that works with Docker.',
      'Knows Docker and has 20 years of sales.',
    ])
      assert.deepEqual(found('en', mission(text)), [], text);
    for (const text of [
      'Vous formez sur Instagram des personnes de 70 ans.',
      'Vous formez des personnes de 70 ans sur Instagram.',
    ])
      assert.deepEqual(found('fr', mission(text)), [], text);
  });

  it('leaves what can be had', () => {
    assert.deepEqual(found('en', months('intermediate', 84)), []);
    assert.deepEqual(found('en', months('executive', 240)), []);
    assert.deepEqual(found('en', 'requirements: { experience: { months: 400 } }'), []);
    assert.deepEqual(found('en', mission('Asks for 5 years of Kubernetes.')), []);
    assert.deepEqual(found('en', mission('Asks for 20 years in shipping. Docker is a plus.')), []);
    assert.deepEqual(found('en', mission('Asks for 20 years of sales and 2 years of Kubernetes.')), []);
    assert.deepEqual(found('en', mission('Asks for 20 years as a docker in ports.')), []);
  });
});
