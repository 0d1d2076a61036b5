import assert from 'node:assert/strict';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

/** A role with `value` where text, an item of text, a code, a language and a date are wanted. */
function roles(value: string): readonly RoleDocument[] {
  const places = [
    `summary: ${value}\n`,
    `continuousLearning:\n  - ${value}\n`,
    `skills: { soft: [{ id: a, label: ${value} }] }\n`,
  ];
  return places.map((place) => parseRole('file:///nurse.role.yaml', `id: nurse\nlang: en\ntitle: Nurse\n${place}`));
}

describe('a value without quotes where text is wanted', () => {
  const numbers = ['1', '-1', '+1', '08', '0110', '1.0', '5.', '.5', '1e3', '0x1F', '0o17', '.inf', '-.INF', '.nan'];
  const elsewhere = ['1_000', '0b11', '12:30', '1:30:00', '190:20:30'];
  const dates = [
    '2020-01-01',
    '2020-1-1',
    '2001-12-14t21:59:43.10-05:00',
    '2020-01-01 10:00:00',
    '2020-01-01T10:00:00Z',
  ];
  const booleans = ['true', 'True', 'FALSE', 'yes', 'No', 'NO', 'on', 'OFF', 'off'];
  for (const value of [...numbers, ...elsewhere, ...dates, ...booleans]) {
    it(`${value} is a trap, and in quotes it is none`, () => {
      for (const { uri, text, problems } of roles(value)) {
        assert.deepEqual(
          problems.map(({ code }) => code),
          ['yaml-scalar-trap'],
          text,
        );
        const [problem] = problems;
        assert.equal(text.slice(problem!.range.start, problem!.range.end), value);
        assert.ok(problem!.message.en.includes(value) && problem!.message.fr.includes(`"${value}"`));
        const [fix] = problem!.fixes ?? [];
        assert.equal(fix?.safe, true);
        const mended = applyEdits(text, fix?.edit.edits.get(uri) ?? []);
        const at = text.lastIndexOf(value);
        assert.equal(mended, `${text.slice(0, at)}"${value}"${text.slice(at + value.length)}`);
        assert.deepEqual(parseRole(uri, mended).problems, []);
      }
    });
  }

  const texts = [
    '1.0.0',
    '08:30',
    '2020-01',
    '2020-01-01 to 2021',
    '12:75',
    '1,5',
    '3 ans',
    'y',
    'n',
    'none',
    'nope',
    'Norway',
    '=',
    '0o8',
    '1-2',
    'é',
  ];
  for (const value of texts) {
    it(`${value} is text to every reader`, () => {
      for (const { text, problems } of roles(value).slice(0, 2)) assert.deepEqual(problems, [], text);
    });
  }

  for (const value of ['~', 'null', 'Null', 'NULL', '']) {
    it(`${value || 'nothing'} is nothing, and told as such`, () => {
      for (const { text, problems } of roles(value)) {
        assert.deepEqual(problems.map(({ code }) => code).slice(0, 1), ['wrong-type'], text);
      }
    });
  }

  for (const value of ['!!binary aGk=', '!!str 1', '!x a', '&a b', '*a']) {
    it(`${value} is not read, and nothing is made of it`, () => {
      for (const { text, problems, role } of roles(value)) {
        assert.deepEqual(problems.map(({ code }) => code).slice(0, 1), ['unsupported-yaml'], text);
        assert.equal(role.summary, undefined);
      }
    });
  }
});

describe('names that JavaScript objects have', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
  const head = '"id": "nurse", "lang": "en", "title": "Nurse"';
  for (const name of names) {
    it(`${name} is a field like any other: unknown`, () => {
      const documents = [
        parseRole('file:///nurse.role.yaml', `id: nurse\nlang: en\ntitle: Nurse\n${name}: { polluted: 1 }\n`),
        parseRole('file:///nurse.role.json', `{ ${head}, "${name}": { "polluted": 1 } }`),
        parseRole(
          'file:///nurse.role.json',
          `{ ${head}, "\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}": 1 }`,
        ),
        parseRole('file:///nurse.role.yaml', `id: nurse\nlang: en\ntitle: Nurse\nteam:\n  "${name}": 1\n`),
      ];
      for (const { text, problems, role } of documents) {
        assert.deepEqual(
          problems.map(({ code }) => code),
          ['unknown-field'],
          text,
        );
        assert.equal(Object.getPrototypeOf(role), Object.prototype);
      }
      assert.equal('polluted' in {}, false);
    });

    it(`${name} as an id is only an id that is badly formed`, () => {
      const text = `id: nurse\nlang: en\ntitle: Nurse\ntools: [{ id: ${name}, label: A }]\n`;
      const { problems, definitions } = parseRole('file:///nurse.role.yaml', text);
      assert.ok(problems.every(({ code }) => code === 'bad-form'));
      assert.deepEqual(
        definitions.map(({ id }) => id),
        ['nurse', name],
      );
    });
  }
});
