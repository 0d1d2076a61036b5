/** Two states of a role, below `id: r`, `lang: en` and `title: R`, and everything that is to be said of them. */
export interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Class and English message. */
  readonly said: readonly string[];
}

export const cases: readonly Case[] = [
  {
    name: 'nothing',
    before: 'summary: Heals.',
    after: 'summary: Heals.',
    said: [],
  },
  {
    name: 'the order of fields',
    before: 'summary: Heals.\nmission: Care.',
    after: 'mission: Care.\nsummary: Heals.',
    said: [],
  },
  {
    name: 'the order of items',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }, { id: b, statement: Feed }] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: b, statement: Feed }, { id: a, statement: Wash }] }]',
    said: [],
  },
  {
    name: 'the order of sentences',
    before: 'continuousLearning: [One, Two]',
    after: 'continuousLearning: [Two, One]',
    said: [],
  },
  {
    name: 'flow for block',
    before: 'team: { size: 3 }',
    after: 'team:\n  size: 3',
    said: [],
  },
  {
    name: 'quotes',
    before: "summary: 'Heals.'",
    after: 'summary: "Heals."',
    said: [],
  },
  {
    name: 'typography',
    before: 'summary: "It\'s here"',
    after: 'summary: "It’s  here"',
    said: ["editorial: only the typography of 'Summary' changes"],
  },
  {
    name: 'typography of a task',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: "L\'eau - vite" }] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: "L’eau – vite" }] }]',
    said: ["editorial: the task 'L'eau - vite': only the typography of 'Statement' changes"],
  },
  {
    name: 'a longer text',
    before:
      'summary: Heals people. Heals people. Heals people. Heals people. Heals people. Heals people. Heals people. Heals people. ',
    after:
      'summary: Heals animals. Heals animals. Heals animals. Heals animals. Heals animals. Heals animals. Heals animals. Heals animals. ',
    said: ["editorial: 'Summary' is worded anew"],
  },
  {
    name: 'another title',
    before: 'title: Nurse',
    after: 'title: Ward nurse',
    said: ["contractual: is called 'Ward nurse' instead of 'Nurse'"],
  },
  {
    name: 'seniority',
    before: 'seniority: senior',
    after: 'seniority: lead',
    said: ["contractual: 'Seniority' goes from 'Senior' to 'Lead'"],
  },
  {
    name: 'seniority said',
    before: '',
    after: 'seniority: senior',
    said: ["contractual: 'Seniority' now says 'Senior'"],
  },
  {
    name: 'seniority gone',
    before: 'seniority: senior',
    after: '',
    said: ["contractual: 'Seniority' no longer says 'Senior'"],
  },
  {
    name: 'scope',
    before: 'scope: occupation',
    after: 'scope: position',
    said: ["scope: 'Scope' goes from 'Occupation' to 'Position'"],
  },
  {
    name: 'main dimension',
    before: 'dimensions: [technical, managerial]',
    after: 'dimensions: [managerial, technical]',
    said: ["scope: the main dimension is now 'Managerial' instead of 'Technical'"],
  },
  {
    name: 'dimension',
    before: 'dimensions: [technical]',
    after: 'dimensions: [technical, managerial]',
    said: ["scope: 'Dimensions' now says 'Managerial'"],
  },
  {
    name: 'a synonym',
    before: '',
    after: 'alternativeTitles: [{ id: n, label: Carer }]',
    said: ["editorial: the other title 'Carer' is added"],
  },
  {
    name: 'accountability',
    before: '',
    after: 'accountabilities: [{ id: a, statement: Hygiene }]',
    said: ["scope: the accountability 'Hygiene' is added"],
  },
  {
    name: 'objective target',
    before: 'objectives: [{ id: o, statement: Fewer falls, target: "10 %" }]',
    after: 'objectives: [{ id: o, statement: Fewer falls, target: "5 %" }]',
    said: ["scope: the objective 'Fewer falls': 'Target' goes from '10 %' to '5 %'"],
  },
  {
    name: 'a function',
    before: '',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }]',
    said: ["scope: the function 'Care' is added"],
  },
  {
    name: 'a function goes',
    before: 'functions: [{ id: f, title: Care }]',
    after: '',
    said: ["scope: the function 'Care' is removed"],
  },
  {
    name: 'a task comes',
    before: 'functions: [{ id: f, title: Care, tasks: [] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }]',
    said: ["scope: the task 'Wash' is added to 'Care'"],
  },
  {
    name: 'a task goes',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [] }]',
    said: ["scope: the task 'Wash' is taken out of 'Care'"],
  },
  {
    name: 'a task is called otherwise',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Bathe }] }]',
    said: ["scope: the task 'Wash' becomes 'Bathe'"],
  },
  {
    name: 'a task moves',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }, { id: g, title: Night }]',
    after: 'functions: [{ id: f, title: Care }, { id: g, title: Night, tasks: [{ id: a, statement: Wash }] }]',
    said: ["scope: the task 'Wash' moves from 'Care' to 'Night'"],
  },
  {
    name: 'a task moves out of a function that goes',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }, { id: g, title: Night }]',
    after: 'functions: [{ id: g, title: Night, tasks: [{ id: a, statement: Wash }] }]',
    said: ["scope: the task 'Wash' moves from 'Care' to 'Night'", "scope: the function 'Care' is removed"],
  },
  {
    name: 'a task has another id',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: b, statement: Wash }] }]',
    said: ["editorial: the task 'Wash': its id is now 'b' instead of 'a'"],
  },
  {
    name: 'priority',
    before: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash, priority: 1 }] }]',
    after: 'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash, priority: 2 }] }]',
    said: ["scope: the task 'Wash': 'Priority' goes from '1' to '2'"],
  },
  {
    name: 'technique',
    before:
      'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash }] }]\nskills: { technical: [{ id: s, label: Lifting }] }',
    after:
      'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash, techniques: [s] }] }]\nskills: { technical: [{ id: s, label: Lifting }] }',
    said: ["scope: the task 'Wash': now calls for 'Lifting'"],
  },
  {
    name: 'a skill has another id, and who refers to it follows',
    before:
      'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash, techniques: [s] }] }]\nskills: { technical: [{ id: s, label: Lifting }] }\nlevels: [{ id: l, title: One, skills: [{ skill: s, level: expert }] }]',
    after:
      'functions: [{ id: f, title: Care, tasks: [{ id: a, statement: Wash, techniques: [t] }] }]\nskills: { technical: [{ id: t, label: Lifting }] }\nlevels: [{ id: l, title: One, skills: [{ skill: t, level: expert }] }]',
    said: ["editorial: the skill 'Lifting': its id is now 't' instead of 's'"],
  },
  {
    name: 'reports to',
    before: 'team: { reportsTo: [{ label: Matron }] }',
    after: 'team: { reportsTo: [{ role: boss }] }',
    said: ["contractual: no longer reports to 'Matron'", "contractual: now reports to 'Head nurse'"],
  },
  {
    name: 'a team at all',
    before: '',
    after: 'team: { manages: [{ label: Carers, count: 3 }], size: 4 }',
    said: ["scope: 'Team size' now says '4'", "scope: now manages 'Carers'"],
  },
  {
    name: 'a label becomes a link',
    before: 'team: { manages: [{ label: Carers }] }',
    after: 'team: { manages: [{ label: Carers, role: carer }] }',
    said: ["editorial: the link with 'Carers': now described by the file 'Carer'"],
  },
  {
    name: 'works with',
    before: 'team: { collaboratesWith: [{ label: Doctors }] }',
    after: 'team: {}',
    said: ["scope: no longer works with 'Doctors'"],
  },
  {
    name: 'count',
    before: 'team: { manages: [{ label: Carers, count: 3 }] }',
    after: 'team: { manages: [{ label: Carers, count: 5 }] }',
    said: ["scope: the link with 'Carers': 'Count' goes from '3' to '5'"],
  },
  {
    name: 'domain importance',
    before: 'requirements: { domains: [{ id: d, label: Law, importance: optional }] }',
    after: 'requirements: { domains: [{ id: d, label: Law, importance: essential }] }',
    said: ["scope: the field 'Law': 'Importance' goes from 'Optional' to 'Essential'"],
  },
  {
    name: 'education',
    before: 'requirements: { education: { minimum: { eqf: 6, credential: Bachelor } } }',
    after: 'requirements: { education: { minimum: { eqf: 7, credential: Master } } }',
    said: [
      "contractual: 'Minimum education': 'EQF level' goes from '6: A bachelor’s degree' to '7: A master’s degree or an engineering degree'",
      "contractual: now asks for 'Master' instead of 'Bachelor'",
    ],
  },
  {
    name: 'education asked for',
    before: '',
    after: 'requirements: { education: { minimum: { credential: Master } } }',
    said: ["contractual: now asks for 'Master' at least"],
  },
  {
    name: 'instead of a degree',
    before: 'requirements: { education: { alternativeToDegree: true } }',
    after: 'requirements: { education: { alternativeToDegree: false } }',
    said: ['contractual: experience can no longer stand in for the degree'],
  },
  {
    name: 'months',
    before: 'requirements: { experience: { months: 12 } }',
    after: 'requirements: { experience: { months: 24 } }',
    said: ['contractual: now asks for 24 months of experience instead of 12'],
  },
  {
    name: 'experience',
    before: 'requirements: { experience: { required: preferred } }',
    after: 'requirements: { experience: { required: required } }',
    said: ["contractual: 'Requirement' goes from 'Preferred' to 'Required'"],
  },
  {
    name: 'certificate',
    before: '',
    after: 'requirements: { certifications: [{ id: c, label: First aid }] }',
    said: ["contractual: the certificate 'First aid' is added"],
  },
  {
    name: 'mandatory',
    before: 'requirements: { certifications: [{ id: c, label: First aid }] }',
    after: 'requirements: { certifications: [{ id: c, label: First aid, mandatory: true }] }',
    said: ["contractual: the certificate 'First aid' is now mandatory"],
  },
  {
    name: 'regulated',
    before: '',
    after: 'requirements: { regulated: true }',
    said: ['contractual: the profession is now regulated'],
  },
  {
    name: 'a language',
    before: '',
    after: 'requirements: { languages: [{ code: de, cefr: B2 }] }',
    said: ['contractual: now asks for German, B2'],
  },
  {
    name: 'a language better',
    before: 'requirements: { languages: [{ code: de, cefr: B2 }] }',
    after: 'requirements: { languages: [{ code: de, cefr: C1 }] }',
    said: ["contractual: the language 'German': 'CEFR level' goes from 'B2' to 'C1'"],
  },
  {
    name: 'skill level',
    before: 'skills: { technical: [{ id: s, label: SQL, level: working }] }',
    after: 'skills: { technical: [{ id: s, label: SQL, level: expert }] }',
    said: ["scope: the skill 'SQL': now asked for at level 'Expert' instead of 'Working'"],
  },
  {
    name: 'skill importance',
    before: 'skills: { technical: [{ id: s, label: SQL, importance: optional }] }',
    after: 'skills: { technical: [{ id: s, label: SQL, importance: essential }] }',
    said: ["scope: the skill 'SQL': 'Importance' goes from 'Optional' to 'Essential'"],
  },
  {
    name: 'skill level said',
    before: 'skills: { technical: [{ id: s, label: SQL }] }',
    after: 'skills: { technical: [{ id: s, label: SQL, level: expert }] }',
    said: ["scope: the skill 'SQL': now asked for at level 'Expert'"],
  },
  {
    name: 'skill rationale',
    before: 'skills: { technical: [{ id: s, label: SQL }] }',
    after: 'skills: { technical: [{ id: s, label: SQL, rationale: Data. }] }',
    said: ["editorial: the skill 'SQL': 'Reason' now says 'Data.'"],
  },
  {
    name: 'skill to knowledge',
    before: 'skills: { technical: [{ id: s, label: SQL }] }',
    after: 'skills: { knowledge: [{ id: s, label: SQL }] }',
    said: ["scope: the skill 'SQL' moves from 'Know-how' to 'Knowledge'"],
  },
  {
    name: 'tool',
    before: 'tools: [{ id: t, label: Excel }]',
    after: 'tools: [{ id: t, label: Calc }]',
    said: ["scope: the tool 'Excel' becomes 'Calc'"],
  },
  {
    name: 'tools exhaustive',
    before: '',
    after: 'toolsExhaustive: false',
    said: ["scope: 'List is complete' is now 'no'"],
  },
  {
    name: 'hours',
    before: 'workContext: { hours: [Day work on weekdays] }',
    after: 'workContext: { hours: [Night work on weekdays] }',
    said: ["contractual: 'Hours' goes from 'Day work on weekdays' to 'Night work on weekdays'"],
  },
  {
    name: 'hours anew',
    before: 'workContext: { hours: [Day work on weekdays] }',
    after: 'workContext: { hours: [Weekends] }',
    said: ["contractual: 'Hours' no longer says 'Day work on weekdays'", "contractual: 'Hours' now says 'Weekends'"],
  },
  {
    name: 'travel',
    before: '',
    after: 'workContext: { travel: Twice a month }',
    said: ["contractual: 'Travel' now says 'Twice a month'"],
  },
  {
    name: 'employment type',
    before: 'employment: { types: [{ type: employee }] }',
    after: 'employment: { types: [{ type: employee }, { type: self-employed }] }',
    said: ["contractual: the work can now be done as 'Self-employed'"],
  },
  {
    name: 'contract',
    before: 'employment: { contract: [permanent] }',
    after: 'employment: { contract: [fixed-term] }',
    said: [
      "contractual: the contract can no longer be 'Permanent contract'",
      "contractual: the contract can now be 'Fixed-term contract'",
    ],
  },
  {
    name: 'time',
    before: 'employment: { time: full }',
    after: 'employment: { time: part }',
    said: ["contractual: 'Working time' goes from 'Full-time' to 'Part-time'"],
  },
  {
    name: 'agreement',
    before: '',
    after: 'employment: { collectiveAgreement: { idcc: "1486" } }',
    said: ["contractual: 'Collective agreement' now says '1486'"],
  },
  {
    name: 'pay',
    before: '',
    after: 'compensation: { currency: EUR, unit: year, min: 30000, max: 40000 }',
    said: ['contractual: the pay is now told: €30,000 to €40,000 per year'],
  },
  {
    name: 'pay less',
    before: 'compensation: { currency: EUR, unit: year, min: 30000 }',
    after: 'compensation: { currency: EUR, unit: year, min: 28000 }',
    said: ['contractual: the lowest pay goes from €30,000 per year to €28,000 per year'],
  },
  {
    name: 'pay unit',
    before: 'compensation: { currency: EUR, unit: year, min: 30000 }',
    after: 'compensation: { currency: EUR, unit: month, min: 30000 }',
    said: ["contractual: 'Pay': 'Unit' goes from 'per year' to 'per month'"],
  },
  {
    name: 'place',
    before: 'locations: [{ city: Lyon, country: FR }]',
    after: 'locations: [{ city: Paris, country: FR }]',
    said: [
      "contractual: the work is no longer done in 'Lyon, France'",
      "contractual: the work can now be done in 'Paris, France'",
    ],
  },
  {
    name: 'remote',
    before: 'remote: { policy: none }',
    after: 'remote: { policy: hybrid, days: 2 }',
    said: [
      "contractual: remote work goes from 'On site' to 'Hybrid'",
      "contractual: 'Remote work': 'Days per week' now says '2'",
    ],
  },
  {
    name: 'remote at all',
    before: '',
    after: 'remote: { policy: hybrid, days: 2 }',
    said: ["contractual: 'Remote work' now says 'Hybrid, 2'"],
  },
  {
    name: 'evaluation',
    before: '',
    after: 'evaluation: { effort: Standing }',
    said: ["scope: 'Value of the work' now says 'Standing'"],
  },
  {
    name: 'sector',
    before: '',
    after: 'market: { sectors: [{ id: s, label: Health }] }',
    said: ["editorial: the sector 'Health' is added"],
  },
  {
    name: 'demand',
    before: 'market: { outlook: { demand: low } }',
    after: 'market: { outlook: { demand: high } }',
    said: ["editorial: 'Demand' goes from 'Low' to 'High'"],
  },
  {
    name: 'leads to',
    before: '',
    after: 'progression: { evolvesTo: [{ role: boss }] }',
    said: ["scope: can now lead to 'Head nurse'"],
  },
  {
    name: 'comes from',
    before: 'progression: { evolvesFrom: [{ label: Carer }] }',
    after: '',
    said: ["scope: is no longer reached from 'Carer'"],
  },
  {
    name: 'grades',
    before: 'levels: [{ id: a, title: One }, { id: b, title: Two }]',
    after: 'levels: [{ id: b, title: Two }, { id: a, title: One }]',
    said: ['scope: the grades follow one another in another order'],
  },
  {
    name: 'skill of a grade',
    before:
      'levels: [{ id: a, title: One, skills: [{ skill: s, level: working }] }]\nskills: { soft: [{ id: s, label: Calm }] }',
    after:
      'levels: [{ id: a, title: One, skills: [{ skill: s, level: expert }] }]\nskills: { soft: [{ id: s, label: Calm }] }',
    said: ["scope: the skill 'Calm': now asked for at level 'Expert' instead of 'Working'"],
  },
  {
    name: 'mapping',
    before: 'mappings: [{ scheme: rome, code: J1506, match: close }]',
    after: 'mappings: [{ scheme: rome, code: J1506, match: exact }]',
    said: ["editorial: the code 'ROME, J1506': 'Match' goes from 'close meaning' to 'same meaning'"],
  },
  {
    name: 'another mapping',
    before: 'mappings: [{ scheme: rome, code: J1506, match: close }]',
    after: 'mappings: [{ scheme: rome, code: J1507, match: close }]',
    said: ["editorial: the code 'ROME, J1506' is removed", "editorial: the code 'ROME, J1507' is added"],
  },
  {
    name: 'status',
    before: 'meta: { status: draft }',
    after: 'meta: { status: published }',
    said: ["editorial: 'Status' goes from 'Draft' to 'Published'"],
  },
  {
    name: 'superseded',
    before: '',
    after: 'meta: { supersededBy: boss }',
    said: ["editorial: is now superseded by 'Head nurse'"],
  },
  {
    name: 'review',
    before: 'meta: { reviewBy: "2027-01-01" }',
    after: 'meta: { reviewBy: "2028-02-03" }',
    said: ["editorial: 'Review by' goes from '1 January 2027' to '3 February 2028'"],
  },
  {
    name: 'tags',
    before: 'meta: { tags: [a, b] }',
    after: 'meta: { tags: [b, c] }',
    said: ["editorial: 'Tags' no longer says 'a'", "editorial: 'Tags' now says 'c'"],
  },
  {
    name: 'own field',
    before: 'x-budget: 3',
    after: 'x-budget: 4',
    said: ["editorial: 'x-budget' goes from '3' to '4'"],
  },
  {
    name: 'posting',
    before: '',
    after: 'posting: { employer: Clinic, datePosted: "2027-01-01" }',
    said: ["editorial: 'Job ad' now says 'Clinic, 1 January 2027'"],
  },
  {
    name: 'another id',
    before: 'id: nurse',
    after: 'id: ward-nurse',
    said: ["editorial: 'Id' goes from 'nurse' to 'ward-nurse'"],
  },
  {
    name: 'a field that does not fit',
    before: 'seniority: nobody',
    after: 'seniority: senior',
    said: ["contractual: 'Seniority' now says 'Senior'"],
  },
];
