import { checkPicture } from '../support/pictures.ts';

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
#- /nurse.role.yaml
${head}tools: []
#<^^^^^ empty-section 'tools' is empty
`));
});
