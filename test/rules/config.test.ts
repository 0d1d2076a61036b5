import assert from 'node:assert/strict';
import { fixed, type Fixed } from '../support/fixed.ts';
import { checkPicture } from '../support/pictures.ts';

describe('paths in settings', () => {
  it('are of their folder, with / between names', () =>
    checkPicture(`#- /rolespec.config.yaml
ignore:
  - drafts/
  - '!drafts/.a/.b.role.yaml'
  - '\\#old.role.yaml'
  - drafts\\old
#   ^^^^^^^^^^ bad-form 'drafts\\old' does not fit 'ignore', which wants a path from this folder, with '/' between names and no './' or '../' in front, for example 'drafts/'
  - ./drafts
#   ^^^^^^^^ bad-form './drafts' does not fit 'ignore', which wants a path from this folder, with '/' between names and no './' or '../' in front, for example 'drafts/'
overrides:
  - files: [./drafts/**, 'drafts\\**', ../drafts/**]
#                        ^^^^^^^^^^^ bad-form 'drafts\\**' does not fit 'files', which wants a path from this folder, with '/' between names and no '../' in front, for example 'drafts/**'
#                                     ^^^^^^^^^^^^ bad-form '../drafts/**' does not fit 'files', which wants a path from this folder, with '/' between names and no '../' in front, for example 'drafts/**'
    preset: strict
`));

  const meant: readonly (readonly [written: string, meant: string])[] = [
    ['drafts\\old\\', 'drafts/old/'],
    ['./drafts/', '/drafts/'],
    ['!./drafts/x', '!/drafts/x'],
    ['.\\drafts\\*', '/drafts/*'],
  ];
  for (const [written, path] of meant) {
    it(`mean ${path} by ${written}`, () => {
      const settings = (value: string): Fixed['files'] => ({ '/rolespec.config.yaml': `ignore: ['${value}']\n` });
      assert.deepEqual(
        fixed(settings(written), '/rolespec.config.yaml', 'bad-form').map(({ files }) => files),
        [settings(path)],
      );
    });
  }
});

describe('settings of pages', () => {
  it('name fields that there are', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  internal: [compensation, team.notes, functions.tasks.outcome, x-mine, requirements.education.minimum.eqf]
  publish: [evaluation.effort]
`));

  it('name no others', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  internal:
    - compensatoin
#     ^^^^^^^^^^^^ unknown-field a role has no field 'compensatoin', did you mean 'compensation'?
    - functions.task.outcome
#     ^^^^^^^^^^^^^^^^^^^^^^ unknown-field a role has no field 'functions.task.outcome', did you mean 'functions.tasks.outcome'?
  publish: [zzzzzzzz]
#           ^^^^^^^^ unknown-field a role has no field 'zzzzzzzz'
`));

  it('keep a name or publish it', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  internal: [compensation, team.notes, team]
#            ^^^^^^^^^^^^ internal-and-published 'compensation' stands under 'publish' as well, so it is shown
  publish: [compensation, evaluation, team.reportsTo]
`));

  it('publish no name that those keep which they build on', () =>
    checkPicture(`#- /a/rolespec.config.yaml
extends: [rolespec.config.json]
page:
  publish: [team.notes, mission, team.reportsTo]
#           ^^^^^^^^^^ internal-and-published 'team.notes' is kept internal by 'group.rolespec.config.yaml', which these settings build on, and shown all the same
#- /a/rolespec.config.json
{ "extends": ["../group.rolespec.config.yaml"] }
#- /group.rolespec.config.yaml
page:
  internal: [team.notes, team]
  publish: [mission]
`));

  it('have a logo that can be had', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  logo: { file: brand/logo.svg, alt: Ward }
#               ^^^^^^^^^^^^^^ unfit-logo no such file; pages do without it
`));

  it('have colours in which text can be read', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  colors:
    accent: "#f0c040"
#           ^^^^^^^^^ low-contrast #f0c040 beside #f2f6f7 has a contrast of 1.5, and text needs 4.5; pages do without this colour
    accentDark: "#f0c040"
    bandDark: "#d0d0d0"
#             ^^^^^^^^^ low-contrast #d0d0d0 beside #e6ebef has a contrast of 1.2, and text needs 4.5; pages do without this colour
`));

  it('hold no CSS', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  colors: { accent: red }
#                   ^^^ bad-form 'red' does not fit 'accent', which wants a hash and six hexadecimal digits in quotes, for example "#7a1f3d"
  variables:
    font: ['Georgia"', "a;}b", "url(x)"]
#          ^^^^^^^^^^ bad-form 'Georgia"' does not fit 'font', which wants the name of one font, for example 'Georgia'
#                      ^^^^^^ bad-form 'a;}b' does not fit 'font', which wants the name of one font, for example 'Georgia'
#                              ^^^^^^^^ bad-form 'url(x)' does not fit 'font', which wants the name of one font, for example 'Georgia'
    measure: 9rem; color
#            ^^^^^^^^^^^ bad-form '9rem; color' does not fit 'measure', which wants a number and rem, em, px or ch, for example '46rem'
    color: red
#   ^^^^^ unknown-field unknown field 'color', did you mean 'colors', under 'page'?
`));

  it('are not offered a name that is there already', () => {
    const uri = 'file:///rolespec.config.yaml';
    const titles = (text: string) => fixed({ [uri]: text }, uri, 'unknown-field').map(({ title }) => title);
    assert.deepEqual(titles('options: { long-sentence: { word: 35 } }\n'), ["Change to 'words'"]);
    assert.deepEqual(titles('options: { long-sentence: { words: 30, word: 35 } }\n'), []);
    assert.deepEqual(titles('rules: { long-sentence: off, long-sentense: info }\n'), []);
  });

  it('tell a name that is none once, whatever is set for it', () =>
    checkPicture(`#- /rolespec.config.yaml
rules: { long-sentense: 20 }
#        ^^^^^^^^^^^^^ unknown-field no rule is called 'long-sentense', did you mean 'long-sentence'?
options: { long-sentense: 20 }
#          ^^^^^^^^^^^^^ unknown-field no rule is called 'long-sentense', did you mean 'long-sentence'?
page:
  colors: { accent: bordeaux }
#                   ^^^^^^^^ bad-form 'bordeaux' does not fit 'accent', which wants a hash and six hexadecimal digits in quotes, for example "#7a1f3d"
  internal: [rémunération]
#            ^^^^^^^^^^^^ unknown-field a role has no field 'rémunération', did you mean 'compensation'?
`));

  it('are told of what they cannot set, also where it is what tells of it', () =>
    checkPicture(`#- /rolespec.config.yaml
rules:
  unknown-field: off
# ^^^^^^^^^^^^^ unknown-field 'unknown-field' is always checked, and settings cannot change that
  wrong-type: warning
# ^^^^^^^^^^ unknown-field 'wrong-type' is always checked, and settings cannot change that
  bogus-rule: off
# ^^^^^^^^^^ unknown-field no rule is called 'bogus-rule'
  low-contrast: off
# ^^^^^^^^^^^^ unknown-field 'low-contrast' is always checked, and settings cannot change that
options:
  unknown-field: { x: 1 }
# ^^^^^^^^^^^^^ unknown-field 'unknown-field' is always checked, and settings cannot change that
page:
  colors: { accent: "#fefefe" }
#                   ^^^^^^^^^ low-contrast #fefefe beside #ffffff has a contrast of 1.0, and text needs 4.5; pages do without this colour
`));

  it('have a logo that lies in their folder', () =>
    checkPicture(`#- /rolespec.config.yaml
page:
  logo: { file: ../logo.svg, alt: Acme }
#               ^^^^^^^^^^^ bad-form '../logo.svg' does not fit 'file', which wants a path that stays in this folder, with '/' between names, for example 'brand/logo.svg'
`));
});
