import assert from 'node:assert/strict';
import { formatDate, formatMoney, formatNumber } from '../../server/src/text/figures.ts';
import { typeset } from '../../server/src/page/typography.ts';
import { pageOf } from './render.ts';

describe('typeset', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["L'équipe d'accueil", 'L’équipe d’accueil'],
    ['Vraiment ?', 'Vraiment\u202f?'],
    ['Vraiment?', 'Vraiment\u202f?'],
    ['oui ; non', 'oui\u202f; non'],
    ['oui: non', 'oui\u00a0: non'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['«oui»', '«\u00a0oui\u00a0»'],
    ['deux\u00a0!', 'deux\u202f!'],
    ['20 %', '20\u00a0%'],
    ['de 12:30 à 13:00', 'de 12:30 à 13:00'],
    ["https://example.org/?a=l'b", "https://example.org/?a=l'b"],
    ["l'adresse rh@example.org;", 'l’adresse rh@example.org;'],
    ['', ''],
    ['le mot "juste"', 'le mot «\u00a0juste\u00a0»'],
    ['("un", "deux") : l\'"autre".', '(«\u00a0un\u00a0», «\u00a0deux\u00a0»)\u00a0: l’«\u00a0autre\u00a0».'],
    ['un écran de 15" et un de 17"', 'un écran de 15" et un de 17"'],
    ['"https://example.org/?a=1;"', '«\u00a0https://example.org/?a=1;\u00a0»'],
    ['dit "oui', 'dit "oui'],
    ['Poste (H/F): à Lyon', 'Poste (H/F)\u00a0: à Lyon'],
    ['Étape 2: signer', 'Étape 2\u00a0: signer'],
    ['"A": oui', '«\u00a0A\u00a0»\u00a0: oui'],
    ['Missions:', 'Missions\u00a0:'],
    ['(lesquels?) «quoi?»', '(lesquels\u202f?) «\u00a0quoi\u202f?\u00a0»'],
    ['12%, 10€; 5$ ou 3£/h (8%)', '12\u00a0%, 10\u00a0€\u202f; 5\u00a0$ ou 3\u00a0£/h (8\u00a0%)'],
    ['«20%»: tout', '«\u00a020\u00a0%\u00a0»\u00a0: tout'],
    ['à 9:30, 2:1, C:\\Users, a::b et x%y', 'à 9:30, 2:1, C:\\Users, a::b et x%y'],
    ['www.example.org/?a=1%20b;c', 'www.example.org/?a=1%20b;c'],
    ['Formation 100%Web', 'Formation 100%Web'],
    ['Site n° 2, (N° 12) et nº A4', 'Site n° 2, (N° 12) et nº A4'],
    ['Nos 3 et 4, n°s 5 et 6', 'Nos 3 et 4, n°s 5 et 6'],
    ['nos sites, kimonos 3, 20° 3 et n°3', 'nos sites, kimonos 3, 20° 3 et n°3'],
  ];
  for (const [written, set] of cases) {
    it(`sets ${JSON.stringify(written)} in French`, () => assert.equal(typeset(written, 'fr-CA'), set));
  }

  it('leaves other languages as they are', () => {
    assert.equal(typeset("what's up ?", 'en'), "what's up ?");
    assert.equal(typeset("l'uomo ?", undefined), "l'uomo ?");
  });

  it('settles: set twice is set once', () => {
    for (const [, set] of cases) assert.equal(typeset(set, 'fr'), set);
  });

  it('leaves code in prose alone', () => {
    const { html } = pageOf('id: a\nlang: fr\nsummary: "L\'outil `l\'x ?` sert ?"\n');
    assert.ok(html.includes("L’outil <code>l'x ?</code> sert\u202f?"));
  });
});

describe('a number', () => {
  it('is written in the way of the language', () => {
    assert.equal(formatNumber(1234567.5, 'fr'), '1\u202f234\u202f567,5');
    assert.equal(formatNumber(1234567.5, 'en'), '1,234,567.5');
    assert.equal(formatNumber(1e300, 'en'), '1e+300');
    assert.equal(formatMoney(36000, 'EUR', 'fr'), '36\u202f000\u00a0€');
    assert.equal(formatMoney(36000, 'CHF', 'en'), 'CHF\u00a036,000');
  });

  it('has both places of its cents where it has cents', () => {
    assert.equal(formatMoney(12.5, 'EUR', 'fr'), '12,50\u00a0€');
    assert.equal(formatMoney(38000.5, 'GBP', 'en'), '£38,000.50');
    assert.equal(formatMoney(12.25, 'EUR', 'fr'), '12,25\u00a0€');
    assert.equal(formatMoney(12.345, 'TND', 'en'), 'TND\u00a012.345');
    assert.equal(formatMoney(1e-7, 'EUR', 'en'), '€1e-7');
  });
});

describe('a date', () => {
  it('is written in words', () => {
    assert.equal(formatDate('2027-11-23', 'fr'), '23 novembre 2027');
    assert.equal(formatDate('2027-08-01', 'fr'), '1er août 2027');
    assert.equal(formatDate('2027-11', 'en'), 'November 2027');
    assert.equal(formatDate('2027', 'en'), '2027');
    assert.equal(formatDate('2027-13-01', 'en'), '2027-13-01');
    assert.equal(formatDate('soon', 'en'), 'soon');
  });
});
