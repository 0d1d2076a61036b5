import assert from 'node:assert/strict';
import { checkPicture, codesIn } from '../support/pictures.ts';

const head = 'id: nurse\nlang: en\ntitle: Nurse\n';

describe('ignoring a finding', () => {
  it('on its line', () =>
    checkPicture(`${head}objectives: [] # rolespec-ignore empty-section: to be agreed in spring\n`));
  it('on the line above', () =>
    checkPicture(
      `${head}# rolespec-ignore empty-section: to be agreed in spring\n\n# another comment\nobjectives: []\n`,
    ));
  it('does not reach the line after next', () =>
    checkPicture(`${head}# rolespec-ignore empty-section: to be agreed
#<${'^'.repeat(45)} suppression-unused nothing here is found by 'empty-section', so there is nothing to ignore
summary: Cares for patients.
objectives: []
#<^^^^^^^^^^ empty-section 'objectives' is empty
`));
  it('does not reach the line below its own', () =>
    checkPicture(`${head}objectives: [] # rolespec-ignore empty-section: to be agreed
tools: []
#<^^^^^ empty-section 'tools' is empty
`));
  it('in the whole file', () =>
    checkPicture(`# rolespec-ignore-file empty-section: a draft\n${head}objectives: []\ntools: []\n`));
  it('works without a reason, and says so', () =>
    checkPicture(`${head}objectives: [] # rolespec-ignore empty-section
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-without-reason 'empty-section' is ignored here without a reason; write it behind a colon
`));
  it('names a rule that exists', () =>
    checkPicture(`${head}objectives: [] # rolespec-ignore empty-sections: a draft
#<^^^^^^^^^^ empty-section 'objectives' is empty
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unused 'empty-sections' is not a rule that can be ignored, did you mean 'empty-section'?
`));
  it('does not work for what is always checked', () =>
    checkPicture(`${head}titel: A # rolespec-ignore unknown-field: our own
#<^^^^^ unknown-field unknown field 'titel'
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unused 'unknown-field' is not a rule that can be ignored
`));
  it('in JSON covers its object', () =>
    checkPicture(`{
  "id": "nurse", "lang": "en", "title": "Nurse",
  "objectives": [{ "id": "a", "statement": "", "x-rolespec-ignore": { "empty-section": "to be agreed" } }],
  "tools": []
//^^^^^^^ empty-section 'tools' is empty
}`));
  it('in JSON at the root covers the file', () =>
    checkPicture(`{
  "x-rolespec-ignore": { "empty-section": "a draft" },
  "id": "nurse", "lang": "en", "title": "Nurse", "tools": []
}`));
  it('is not needed where the settings turn the rule off, and then not called unused', () =>
    checkPicture(`#- /rolespec.config.yaml
rules:
  empty-section: off
#- /nurse.role.yaml
${head}objectives: [] # rolespec-ignore empty-section: to be agreed
`));
});

describe('the settings', () => {
  it('name rules that exist', () =>
    checkPicture(`#- /rolespec.config.yaml
rules:
  empty-sections: hint
# ^^^^^^^^^^^^^^ unknown-field no rule is called 'empty-sections', did you mean 'empty-section'?
`));
  it('name severities that exist', () =>
    checkPicture(`#- /rolespec.config.yaml
rules:
  empty-section: warn
#                ^^^^ unknown-value 'warn' is not a value of 'empty-section', did you mean 'warning'? (off, hint, info, warning, error)
`));
  it('hold for the folder of their file and below', () =>
    checkPicture(`#- /a/rolespec.config.yaml
rules: { empty-section: off }
#- /a/b/nurse.role.yaml
${head}tools: []
#- /cook.role.yaml
id: cook
lang: en
title: Cook
progression: { related: [{ role: nurse }] }
tools: []
#<^^^^^ empty-section 'tools' is empty
`));
});

describe('comments that ignore', () => {
  it('stand one below the other above the line they speak of', () =>
    checkPicture(`${head}# rolespec-ignore placeholder-text: its name
# rolespec-ignore empty-section: to be agreed
# and one that says something else
tools: [{ id: a, label: TBD }, { id: b, label: "" }]
`));
  it('twice for one finding are both needed', () =>
    checkPicture(`# rolespec-ignore-file empty-section: a draft
${head}# rolespec-ignore empty-section: to be agreed
tools: []
`));
  it('at the end cover nothing, also without a line break', () =>
    checkPicture(`${head}# rolespec-ignore empty-section: x
#<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unused nothing here is found by 'empty-section', so there is nothing to ignore`));
  it('in a text are no comments', () =>
    checkPicture(`${head}summary: |
  # rolespec-ignore-file empty-section: x
mission: "a # rolespec-ignore empty-section: x"
tools: []
#<^^^^^ empty-section 'tools' is empty
`));
  it('cannot be ignored themselves', () =>
    checkPicture(`${head}# rolespec-ignore suppression-unused: x
#<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unused 'suppression-unused' is not a rule that can be ignored
# rolespec-ignore-file suppression-without-reason: x
#<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-unused 'suppression-without-reason' is not a rule that can be ignored
tools: [] # rolespec-ignore empty-section
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-without-reason 'empty-section' is ignored here without a reason; write it behind a colon
`));
  it('cover findings of a file with Windows line ends', () => {
    const text = `${head}# rolespec-ignore empty-section: x\ntools: []\nobjectives: [] # rolespec-ignore empty-section: y\n`;
    assert.deepEqual(codesIn(text.replaceAll('\n', '\r\n')), []);
  });
});

describe('fields of JSON that ignore', () => {
  const role = '"id": "nurse", "lang": "en", "title": "Nurse"';
  it('cover their object and what is in it, and nothing beside', () =>
    checkPicture(`{ ${role},
  "team": { "x-rolespec-ignore": { "empty-section": "x" }, "notes": [], "manages": [{ "label": "" }] },
  "tools": []
//^^^^^^^ empty-section 'tools' is empty
}`));
  it('want a reason as well', () =>
    checkPicture(`{ ${role},
  "x-rolespec-ignore": { "empty-section": "" },
//                       ^^^^^^^^^^^^^^^^^^^ suppression-without-reason 'empty-section' is ignored here without a reason; write it between the quotation marks
  "tools": []
}`));
  it('are told when they ignore nothing, or no rule', () =>
    checkPicture(`{ ${role},
  "x-rolespec-ignore": { "empty-section": "x", "toString": "y" }
//                       ^^^^^^^^^^^^^^^^^^^^ suppression-unused nothing here is found by 'empty-section', so there is nothing to ignore
//                                             ^^^^^^^^^^^^^^^ suppression-unused 'toString' is not a rule that can be ignored
}`));
});
