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
