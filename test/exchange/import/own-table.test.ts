/** Tables whose headings are the names of fields, as `rolespec export --format csv` writes them. */
import assert from 'node:assert/strict';
import { Source } from '../../../server/src/exchange/import/source.ts';
import { importRoles } from '../../../server/src/exchange/import/import-roles.ts';
import { assertSound, homelessOf, read } from './reading.ts';

interface Case {
  readonly it: string;
  readonly table: readonly string[];
  readonly has?: readonly RegExp[];
  readonly homeless?: readonly string[];
  readonly problems?: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    it: 'parts entries as they were joined',
    table: ['id,lang,title,continuousLearning', 'a,en,A,x \\| y; z | w'],
    has: [/"continuousLearning":\["x \| y; z","w"\]/],
  },
  {
    it: 'takes entries that somebody wrote below each other',
    table: ['id,lang,title,skills.soft', 'a,en,A,"Calm\nCare, and love"'],
    has: [/"label":"Calm"/, /"label":"Care, and love"/],
  },
  {
    it: 'takes the apostrophe off that keeps a text from being a formula, and no other',
    table: ['id,lang,title,family,workContext.travel', "a,en,A,'=SUM(A1),'daily'"],
    has: [/"family":"=SUM\(A1\)"/, /"travel":"'daily'"/],
  },
  {
    it: 'gives tasks to the one function that there is',
    table: ['id,lang,title,functions,functions.tasks', 'a,en,A,Cooking,Boil | Fry'],
    has: [/"title":"Cooking","tasks":\[\{"id":"boil","statement":"Boil"\},\{"id":"fry","statement":"Fry"\}\]/],
  },
  {
    it: 'says that nothing tells which function tasks are of',
    table: ['id,lang,title,functions,functions.tasks', 'a,fr,A,Cuire | Servir,Frire'],
    has: [/"title":"Cuire"\},/, /"title":"Tâches","tasks":\[\{"id":"frire"/],
    problems: [/does not say which function each task belongs to/],
  },
  {
    it: 'refers to roles of the table by id and title, and keeps other names',
    table: ['id,lang,title,team.reportsTo,team.collaboratesWith', 'a,en,Aide,b,Boss | Nobody | a', 'b,en,Boss,,'],
    has: [/"reportsTo":\[\{"role":"b"\}\]/, /\[\{"role":"b"\},\{"label":"Nobody"\},\{"label":"a"\}\]/],
  },
  {
    it: 'knows codes and kinds by their words',
    table: [
      'id,lang,title,mappings,requirements.languages,employment.types,employment.contract',
      'a,en,A,rome M1834 4.60 close | esco http://data.europa.eu/esco/occupation/0f exact,en B2 important | fr,interim | Alternance | Contract for a day,CDI',
    ],
    has: [
      /\{"scheme":"rome","code":"M1834","version":"4.60","match":"close"\}/,
      /\{"scheme":"esco","uri":"http:\/\/data.europa.eu\/esco\/occupation\/0f","match":"exact"\}/,
      /\[\{"code":"en","cefr":"B2","importance":"important"\},\{"code":"fr"\}\]/,
      /\[\{"type":"interim"\},\{"type":"apprenticeship"\},\{"type":"other","label":"Contract for a day"\}\]/,
      /"contract":\["permanent"\]/,
    ],
  },
  {
    it: 'reads numbers and answers as spreadsheets write them',
    table: ['id;lang;title;remote.policy;remote.days;toolsExhaustive', 'a;fr;A;hybrid;2,5;FAUX'],
    has: [/"days":2.5/, /"toolsExhaustive":false/],
  },
  {
    it: 'tells what is not in the form of its field',
    table: ['id,lang,title,team.size,requirements.experience.required', 'a,Deutsch!,A,many,perhaps'],
    has: [/"lang":"en"/],
    homeless: ['lang: Deutsch!', 'team.size: many', 'requirements.experience.required: perhaps'],
  },
  {
    it: 'makes drafts, and says so',
    table: ['id,lang,title,meta.status,meta.version', 'a,en,A,published,1.0.0', 'b,en,B,draft,'],
    has: [/"version":"1.0.0"/],
    homeless: ['meta.status: published'],
  },
  {
    it: 'tells what the table does not assign',
    table: ['id,lang,title,levels,levels.skills', 'a,en,A,One | Two,x | y'],
    has: [/"title":"Two"/],
    homeless: ['levels.skills: x | y'],
  },
  {
    it: 'takes columns that people added as it does elsewhere',
    table: ['id,lang,title,skills.soft,Ville,Remarque', 'a,fr,A,Calme,Lyon,à voir'],
    has: [/"city":"Lyon"/],
    homeless: ['Remarque: à voir'],
  },
  {
    it: 'leaves a table of others as it is, though its headings are fields as well',
    table: ['title,tools,tasks', 'Cook,"pan, pot",Boil; Fry'],
    has: [/"label":"pan"/, /"statement":"Fry"/],
  },
];

describe('an import of a table of ours', () => {
  for (const { it: title, table, has = [], homeless = [], problems = [] } of cases) {
    it(title, async () => {
      const imported = read('t.csv', table.join('\n'));
      await assertSound(imported);
      const text = JSON.stringify(imported.roles.map(({ role }) => role));
      for (const words of has) assert.match(text, words);
      assert.deepEqual(homelessOf(imported), homeless);
      assert.equal(imported.problems.length, problems.length, JSON.stringify(imported.problems));
      for (const [at, words] of problems.entries()) assert.match(imported.problems[at]?.message.en ?? '', words);
    });
  }

  it('reads a sheet of a workbook in the same way', () => {
    const rows = [
      ['id', 'lang', 'title', 'functions.tasks'],
      ['a', 'en', 'A', 'Boil | Fry'],
    ].map((cells, index) => ({ number: index + 1, cells }));
    const [role] = importRoles(new Source('t.xlsx', rows), { lang: 'en', columns: {} }).roles;
    assert.match(JSON.stringify(role?.role), /"title":"Tasks","tasks":\[\{"id":"boil"/);
  });

  it('heeds what was said of a column', () => {
    const columns = { 'skills.soft': 'skills', family: 'ignore' };
    const imported = read('t.csv', 'id,lang,title,family,skills.soft\na,en,A,F,Calm', { columns });
    const text = JSON.stringify(imported.roles[0]?.role);
    assert.match(text, /"technical":\[\{"id":"calm"/);
    assert.doesNotMatch(text, /family/);
    assert.deepEqual(homelessOf(imported), []);
  });
});
