// Generated from the schemas beside this file; change those and run the generator.

/**
 * Which side of the work is meant: setting the course, knowing the technique, running things, or leading people.
 */
export type Dimension = 'strategic' | 'technical' | 'operational' | 'managerial';
/**
 * One remark, criterion or example in plain words.
 */
export type Sentence = string;
/**
 * The legal form of the contract.
 */
export type ContractKind = 'permanent' | 'fixed-term' | 'interim' | 'seasonal' | 'apprenticeship' | 'internship';
/**
 * One short word to sort and find roles by.
 */
export type Tag = string;
/**
 * A short, stable name in small letters, digits and single hyphens. People see it in file names and addresses.
 */
export type Slug = string;
/**
 * The code of a language, with its script or country where that matters.
 */
export type LanguageTag = string;
/**
 * A full web address, beginning with https:// or http://.
 */
export type WebAddress = string;
/**
 * The words for a term in one language, as they are written in a role.
 */
export type Word = string;
/**
 * Several words for one thing, in one language.
 */
export type Words = Word[];
/**
 * A few sentences in one language.
 */
export type Meaning = string;
/**
 * A day written year-month-day, between quotes.
 */
export type CalendarDate = string;
/**
 * A day, a month or a year, as precise as it is known, between quotes.
 */
export type PartialDate = string;
/**
 * The two-letter ISO 3166 code of a country, in capitals.
 */
export type CountryCode = string;
/**
 * The three-letter ISO 4217 code of a currency, in capitals.
 */
export type CurrencyCode = string;
/**
 * The code of an economic activity in the European classification, between quotes.
 */
export type NaceCode = string;
/**
 * The code of an economic activity in the French classification (NAF), between quotes.
 */
export type NafCode = string;
/**
 * The number of a French collective agreement, between quotes so that its zeros stay.
 */
export type IdccNumber = string;
/**
 * How much the work depends on it. Keep 'essential' for what nobody can do without.
 */
export type Importance = 'essential' | 'important' | 'optional';
/**
 * How far the skill or the field is mastered.
 */
export type Proficiency = 'awareness' | 'working' | 'practitioner' | 'expert';
/**
 * The field of a role that a column holds; 'ignore' leaves the column out.
 */
export type ColumnField =
  | 'id'
  | 'title'
  | 'masculineTitle'
  | 'feminineTitle'
  | 'alternativeTitles'
  | 'lang'
  | 'family'
  | 'seniority'
  | 'summary'
  | 'mission'
  | 'tasks'
  | 'accountabilities'
  | 'objectives'
  | 'skills'
  | 'knowledge'
  | 'softSkills'
  | 'tools'
  | 'education'
  | 'experience'
  | 'experienceMonths'
  | 'certifications'
  | 'reportsTo'
  | 'manages'
  | 'collaboratesWith'
  | 'places'
  | 'hours'
  | 'conditions'
  | 'travel'
  | 'contract'
  | 'time'
  | 'city'
  | 'country'
  | 'payMin'
  | 'payMax'
  | 'payUnit'
  | 'currency'
  | 'evolvesFrom'
  | 'evolvesTo'
  | 'sectors'
  | 'rome'
  | 'isco'
  | 'esco'
  | 'onet'
  | 'owner'
  | 'tags'
  | 'ignore';
/**
 * The choice of rules to start from; 'rules' changes the weight of single ones.
 */
export type Preset = 'recommended' | 'strict' | 'posting-fr' | 'posting-eu';
/**
 * The id of a rule, as findings show it.
 */
export type RuleId = string;
/**
 * How much weight the findings of a rule have, or 'off' to leave the rule out.
 */
export type RuleSeverity = 'off' | 'hint' | 'info' | 'warning' | 'error';
/**
 * A path pattern as in a .gitignore file, read from the folder of this file.
 */
export type PathPattern = string;
/**
 * The name of a field of a role, with a dot before that of a field inside it.
 */
export type FieldName = string;
/**
 * A colour as six hexadecimal digits.
 */
export type Color = string;
/**
 * The name of a font on the reader's machine, or a general one such as 'serif'.
 */
export type FontName = string;
/**
 * A length of CSS in rem, em, px or ch.
 */
export type Length = string;
/**
 * The way to a settings file from the folder of this one.
 */
export type SettingsPath = string;
/**
 * A pattern of paths from the folder of this file: '*' stands for any signs within a name, '**' for any folders; without a '/' it is a file name in any folder.
 */
export type FileGlob = string;
/**
 * A word or a phrase; '(s)' may be there or not, '{a|b}' is one or the other, '#' is a number.
 */
export type WordPattern = string;
/**
 * The language of the roles it holds for; absent, any.
 */
export type TextLanguage = 'en' | 'fr';
/**
 * A text in which '*' stands for any signs and '?' for one; case and accents count for nothing.
 */
export type TextPattern = string;
/**
 * The texts that are meant; one of them is enough.
 */
export type TextPatterns = TextPattern[];

/**
 * A role described once, for people and machines: what it is for, what is done, what it takes, where it leads.
 */
export interface Role {
  /**
   * The version of this file format.
   */
  readonly specVersion?: '1';
  /**
   * The short, stable name of this role. It is also the name of the file, and other roles refer to it.
   */
  readonly id: Slug;
  /**
   * The language this file is written in.
   */
  readonly lang: LanguageTag;
  /**
   * What the role is called, in words that hold for everyone.
   */
  readonly title: string;
  /**
   * Whether this describes an occupation in general or a position with one employer.
   */
  readonly scope?: 'occupation' | 'position';
  readonly titleForms?: TitleForms;
  /**
   * Other names under which people know or look for this role.
   */
  readonly alternativeTitles?: readonly AlternativeTitle[];
  /**
   * The group of roles this one belongs to; roles of one family are listed together.
   */
  readonly family?: string;
  /**
   * Where the role stands between beginner and head of the organisation.
   */
  readonly seniority?: 'intern' | 'junior' | 'intermediate' | 'senior' | 'lead' | 'manager' | 'director' | 'executive';
  /**
   * The role in one to three sentences, for somebody who does not know it.
   */
  readonly summary?: string;
  /**
   * Why the role exists: what it brings to the organisation.
   */
  readonly mission?: string;
  /**
   * The sides of the work, the main one first.
   */
  readonly dimensions?: readonly Dimension[];
  /**
   * The results the holder of the role answers for.
   */
  readonly accountabilities?: readonly Accountability[];
  /**
   * What the role aims at, with the way to see whether it is reached.
   */
  readonly objectives?: readonly Objective[];
  /**
   * The main areas of the work, each with its tasks.
   */
  readonly functions?: readonly RoleFunction[];
  /**
   * Where the role ends, and what else it may hold.
   */
  readonly scopeNotes?: readonly ScopeNote[];
  readonly team?: Team;
  readonly requirements?: Requirements;
  readonly skills?: Skills;
  /**
   * The software, instruments and machines the holder uses.
   */
  readonly tools?: readonly Tool[];
  /**
   * Say false when other tools are used as well.
   */
  readonly toolsExhaustive?: boolean;
  /**
   * What one has to keep up with in this role.
   */
  readonly continuousLearning?: readonly Sentence[];
  readonly workContext?: WorkContext;
  readonly employment?: Employment;
  readonly compensation?: Compensation;
  /**
   * The places where the work is done.
   */
  readonly locations?: readonly WorkLocation[];
  readonly remote?: RemoteWork;
  readonly evaluation?: Evaluation;
  readonly market?: Market;
  readonly progression?: Progression;
  /**
   * The grades inside the role, the first one first.
   */
  readonly levels?: readonly Level[];
  /**
   * The counterparts of this role in public classifications.
   */
  readonly mappings?: readonly Mapping[];
  readonly posting?: Posting;
  readonly meta?: Meta;
}
/**
 * The title in each of its grammatical forms, so that pages and ads can address everyone.
 */
export interface TitleForms {
  /**
   * The title as it is said of a man.
   */
  readonly masculine?: string;
  /**
   * The title as it is said of a woman.
   */
  readonly feminine?: string;
  /**
   * A title that names no gender, where the language has one.
   */
  readonly neutral?: string;
}
/**
 * Another name under which people know or look for this role.
 */
export interface AlternativeTitle {
  /**
   * A short, stable name for this title, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The other title, as people write it.
   */
  readonly label: string;
  /**
   * What sort of other title it is; hidden ones serve the search only.
   */
  readonly kind?: 'synonym' | 'abbreviation' | 'former' | 'hidden';
}
/**
 * One result the holder of the role answers for.
 */
export interface Accountability {
  /**
   * A short, stable name for this accountability, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * What the holder answers for, in one sentence.
   */
  readonly statement: string;
}
/**
 * One aim of the role, with the way to see whether it is reached.
 */
export interface Objective {
  /**
   * A short, stable name for this objective, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The aim, beginning with a verb.
   */
  readonly statement: string;
  /**
   * The figure or sign that shows progress.
   */
  readonly indicator?: string;
  /**
   * The value to reach.
   */
  readonly target?: string;
  /**
   * By when, or over what time.
   */
  readonly horizon?: string;
  /**
   * Say true for an aim that matters for itself, false for a step towards another one.
   */
  readonly final?: boolean;
}
/**
 * One main area of the work, with the tasks that belong to it.
 */
export interface RoleFunction {
  /**
   * A short, stable name for this function, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The name of this area of work.
   */
  readonly title: string;
  /**
   * What this area of work is about, in a few sentences.
   */
  readonly description?: string;
  /**
   * The side of the work this function belongs to.
   */
  readonly dimension?: Dimension;
  /**
   * Whether the role would still be itself without this function.
   */
  readonly importance?: 'core' | 'supplemental';
  /**
   * Say true for the part of the role that matters most.
   */
  readonly highlight?: boolean;
  /**
   * Roughly how much of the working time it takes, in percent.
   */
  readonly share?: number;
  /**
   * The functions that have to come first, by their ids.
   *
   * Items: The id of another function of this file.
   */
  readonly dependsOn?: readonly Slug[];
  /**
   * The objectives this function serves, by their ids.
   *
   * Items: The id of an objective of this file.
   */
  readonly objectives?: readonly Slug[];
  /**
   * What the work starts from: figures, studies, requests.
   */
  readonly inputs?: readonly Sentence[];
  /**
   * What decisions in this function are measured against.
   */
  readonly decisionCriteria?: readonly Sentence[];
  /**
   * What this function produces or changes.
   */
  readonly outcomes?: readonly Sentence[];
  /**
   * What is done in this function, task by task.
   */
  readonly tasks?: readonly Task[];
}
/**
 * One thing the holder of the role does.
 */
export interface Task {
  /**
   * A short, stable name for this task, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * What is done, beginning with a verb.
   */
  readonly statement: string;
  /**
   * Its rank within the function, 1 being the first.
   */
  readonly priority?: number;
  /**
   * How often it comes back.
   */
  readonly frequency?: string;
  /**
   * What has to be taken into account while doing it.
   */
  readonly considerations?: readonly Sentence[];
  /**
   * The skills of this file that the task calls upon, by their ids.
   *
   * Items: The id of a skill listed under 'skills'.
   */
  readonly techniques?: readonly Slug[];
  /**
   * The tools of this file that the task uses, by their ids.
   *
   * Items: The id of a tool listed under 'tools'.
   */
  readonly tools?: readonly Slug[];
  /**
   * What exists or is better once it is done.
   */
  readonly outcome?: string;
}
/**
 * One remark on where the role ends or what else it may hold.
 */
export interface ScopeNote {
  /**
   * A short, stable name for this note, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The limit or the extension, in a few sentences.
   */
  readonly text: string;
}
/**
 * Whom the role reports to, manages and works with.
 */
export interface Team {
  /**
   * The superior or superiors of the role.
   */
  readonly reportsTo?: readonly RoleLink[];
  /**
   * The roles or groups that report to this one.
   */
  readonly manages?: readonly RoleLink[];
  /**
   * The roles or groups the work is shared with, inside or outside.
   */
  readonly collaboratesWith?: readonly RoleLink[];
  /**
   * Say false when others may report to the role as well.
   */
  readonly managesExhaustive?: boolean;
  /**
   * How many people the team counts, as far as that is settled.
   */
  readonly size?: number;
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * Another role: by its id where it has a file here, by a label alone where it has none.
 */
export interface RoleLink {
  /**
   * The id of the other role, as written at the top of its file.
   */
  readonly role?: Slug;
  /**
   * What to call the role or the group here. Enough on its own where no file describes it.
   */
  readonly label?: string;
  /**
   * Whether the line is one of command or of work only.
   */
  readonly relation?: 'hierarchical' | 'functional';
  /**
   * How many people hold that role in the team.
   */
  readonly count?: number;
  /**
   * What is particular about this link.
   */
  readonly note?: string;
}
/**
 * What one needs to know, to have studied or to have done before.
 */
export interface Requirements {
  /**
   * The fields whose questions the holder has to understand.
   */
  readonly domains?: readonly Domain[];
  readonly education?: Education;
  readonly experience?: Experience;
  /**
   * The certificates, licences and accreditations needed or welcome.
   */
  readonly certifications?: readonly Certification[];
  /**
   * Say true when the law reserves the work to holders of a qualification.
   */
  readonly regulated?: boolean;
  /**
   * The languages used at work. Ask for a level, never for a mother tongue.
   */
  readonly languages?: readonly LanguageRequirement[];
}
/**
 * One field whose questions the holder has to understand.
 */
export interface Domain {
  /**
   * A short, stable name for this field, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The name of the field.
   */
  readonly label: string;
  /**
   * How much the work depends on this field.
   */
  readonly importance?: Importance;
  /**
   * How far the field is to be mastered.
   */
  readonly level?: Proficiency;
  /**
   * Say true for the field that matters above all.
   */
  readonly highlight?: boolean;
}
/**
 * What one usually studied before, and what may stand in for it.
 */
export interface Education {
  /**
   * Roughly how long one usually studied.
   */
  readonly generalLevel?: 'secondary' | 'intermediate' | 'high';
  readonly minimum?: EducationMinimum;
  /**
   * The courses of study that lead to the role.
   */
  readonly pathways?: readonly Pathway[];
  /**
   * Say true when experience or another proof of skill can replace the degree.
   */
  readonly alternativeToDegree?: boolean;
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * The lowest diploma or level that is usually asked for.
 */
export interface EducationMinimum {
  /**
   * The level in the European Qualifications Framework, 1 to 8: a bachelor is 6, a master is 7.
   */
  readonly eqf?: number;
  /**
   * The level in the French register of qualifications, 1 to 8.
   */
  readonly rncp?: number;
  /**
   * The name of the diploma or title.
   */
  readonly credential?: string;
  /**
   * The subject studied.
   */
  readonly field?: string;
}
/**
 * One course of study that leads to the role.
 */
export interface Pathway {
  /**
   * A short, stable name for this path, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The name of the course or the kind of school.
   */
  readonly label: string;
  /**
   * Schools or diplomas that belong to this path.
   */
  readonly examples?: readonly Sentence[];
}
/**
 * How much experience is asked for, and how people come to the role.
 */
export interface Experience {
  /**
   * Whether experience is a condition.
   */
  readonly required?: 'none' | 'preferred' | 'required' | 'varies';
  /**
   * How many months are asked for: three years are 36.
   */
  readonly months?: number;
  /**
   * The typical ways in which people come to the role.
   */
  readonly routes?: readonly ExperienceRoute[];
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * One typical way in which people come to the role.
 */
export interface ExperienceRoute {
  /**
   * A short, stable name for this way in, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * What sort of way it is.
   */
  readonly kind: 'graduate' | 'internal-promotion' | 'prior-role' | 'retraining' | 'certification';
  /**
   * The way in, in a few words.
   */
  readonly label: string;
  /**
   * The roles people held before this one.
   */
  readonly roles?: readonly RoleLink[];
  /**
   * When in a career this way is usually taken. It describes, it is never a condition.
   */
  readonly careerStage?: 'early' | 'mid' | 'late';
  /**
   * Say true for the most common way.
   */
  readonly typical?: boolean;
}
/**
 * One certificate, licence or accreditation needed or welcome.
 */
export interface Certification {
  /**
   * A short, stable name for this certificate, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The full name of the certificate or licence.
   */
  readonly label: string;
  /**
   * Say true when nobody may do the work without it.
   */
  readonly mandatory?: boolean;
}
/**
 * One language used at work, with the level needed.
 */
export interface LanguageRequirement {
  /**
   * The code of the language.
   */
  readonly code: LanguageTag;
  /**
   * The level in the Common European Framework, from A1 to C2.
   */
  readonly cefr?: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
  /**
   * How much the work depends on this language.
   */
  readonly importance?: Importance;
}
/**
 * What the holder can do, what they know, and how they work.
 */
export interface Skills {
  /**
   * What the holder can do.
   */
  readonly technical?: readonly Skill[];
  /**
   * What the holder knows.
   */
  readonly knowledge?: readonly Skill[];
  /**
   * How the holder goes about the work and deals with others.
   */
  readonly soft?: readonly Skill[];
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * One thing the holder can do, knows, or shows in the way of working.
 */
export interface Skill {
  /**
   * A short, stable name for this skill, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The skill in a few words.
   */
  readonly label: string;
  /**
   * How much the work depends on this skill.
   */
  readonly importance?: Importance;
  /**
   * How far the skill is to be mastered.
   */
  readonly level?: Proficiency;
  /**
   * Say true for the skill that matters above all.
   */
  readonly highlight?: boolean;
  /**
   * Why the role needs it: a requirement with a reason is easier to accept and to defend.
   */
  readonly rationale?: string;
  /**
   * The counterparts of this skill in public classifications.
   */
  readonly mappings?: readonly Mapping[];
}
/**
 * The counterpart of this role or skill in a public classification: by its code, or by its web address.
 */
export interface Mapping {
  /**
   * The classification the code belongs to.
   */
  readonly scheme: 'esco' | 'isco-08' | 'rome' | 'onet-soc' | 'nace' | 'naf' | 'sfia' | 'e-cf' | 'rncp';
  /**
   * The code as the classification writes it, between quotes.
   */
  readonly code?: string;
  /**
   * The address of the entry, where the classification gives one.
   */
  readonly uri?: WebAddress;
  /**
   * What the classification calls the entry.
   */
  readonly label?: string;
  /**
   * The version of the classification, between quotes. Codes change meaning from one version to the next.
   */
  readonly version?: string;
  /**
   * How near the entry comes to what is described here.
   */
  readonly match: 'exact' | 'close' | 'broad' | 'narrow' | 'related';
}
/**
 * One software, instrument or machine the holder uses.
 */
export interface Tool {
  /**
   * A short, stable name for this tool, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The name of the tool as people say it.
   */
  readonly label: string;
  /**
   * Who makes or sells it.
   */
  readonly vendor?: string;
  /**
   * What kind of tool it is.
   */
  readonly category?: string;
  /**
   * How much the work depends on this tool.
   */
  readonly importance?: Importance;
  /**
   * The name of today, where the tool has been renamed.
   */
  readonly currentName?: string;
}
/**
 * Where, when and in what conditions the work is done, and with which public.
 */
export interface WorkContext {
  /**
   * The kinds of place where the work is done.
   */
  readonly places?: readonly Sentence[];
  /**
   * What is particular about the hours.
   */
  readonly hours?: readonly Sentence[];
  /**
   * How often and how far one travels.
   */
  readonly travel?: string;
  /**
   * What the work demands or exposes to.
   */
  readonly conditions?: readonly Sentence[];
  /**
   * Whom the work serves or deals with.
   */
  readonly publics?: readonly Sentence[];
}
/**
 * Under which status and contract the role is held.
 */
export interface Employment {
  /**
   * The statuses under which the role is held.
   */
  readonly types?: readonly EmploymentType[];
  /**
   * The kinds of contract that are offered.
   */
  readonly contract?: readonly ContractKind[];
  /**
   * Whether the work fills the whole week.
   */
  readonly time?: 'full' | 'part';
  readonly collectiveAgreement?: CollectiveAgreement;
}
/**
 * One status under which the role is held: employee, self-employed and so on.
 */
export interface EmploymentType {
  /**
   * The legal status of the person at work.
   */
  readonly type:
    | 'employee'
    | 'self-employed'
    | 'fixed-term'
    | 'interim'
    | 'seasonal'
    | 'internship'
    | 'apprenticeship'
    | 'volunteer'
    | 'per-diem'
    | 'other';
  /**
   * The status in the words of your organisation.
   */
  readonly label?: string;
  /**
   * Say true for the most common status.
   */
  readonly typical?: boolean;
  /**
   * What changes in the work under this status.
   */
  readonly differences?: readonly Sentence[];
}
/**
 * The agreement that governs the job, with the classification of the job in it.
 */
export interface CollectiveAgreement {
  /**
   * The number of the agreement (IDCC), between quotes.
   */
  readonly idcc: IdccNumber;
  /**
   * The coefficient, level or position of the job in the agreement, between quotes.
   */
  readonly coefficient?: string;
}
/**
 * The pay or the range of pay, before tax, with its currency and unit.
 */
export interface Compensation {
  /**
   * The currency of every amount in this part.
   */
  readonly currency: CurrencyCode;
  /**
   * The lowest gross pay for the role.
   */
  readonly min?: number;
  /**
   * The highest gross pay for the role.
   */
  readonly max?: number;
  /**
   * The period the amounts are for.
   */
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /**
   * Bonus, commission or other part that is not fixed, and what it depends on.
   */
  readonly variable?: string;
  /**
   * What the range rests on: a pay scale, experience, an agreement.
   */
  readonly basis?: string;
  readonly percentiles?: PayPercentiles;
  /**
   * When the amounts were settled or observed.
   */
  readonly asOf?: PartialDate;
  /**
   * Where the amounts come from.
   */
  readonly source?: string;
}
/**
 * How pay is spread among people in the role, from a survey.
 */
export interface PayPercentiles {
  /**
   * The pay that 10 % of people in the role earn less than, in the currency and unit above.
   */
  readonly p10?: number;
  /**
   * The pay that 25 % of people in the role earn less than, in the currency and unit above.
   */
  readonly p25?: number;
  /**
   * The pay that half of people in the role earn less than, in the currency and unit above.
   */
  readonly median?: number;
  /**
   * The pay that 75 % of people in the role earn less than, in the currency and unit above.
   */
  readonly p75?: number;
  /**
   * The pay that 90 % of people in the role earn less than, in the currency and unit above.
   */
  readonly p90?: number;
}
/**
 * One place where the work is done.
 */
export interface WorkLocation {
  /**
   * What people call the place.
   */
  readonly label?: string;
  /**
   * The city or town.
   */
  readonly city?: string;
  /**
   * The region, county or state.
   */
  readonly region?: string;
  /**
   * The two-letter code of the country.
   */
  readonly country?: CountryCode;
}
/**
 * How much of the work can be done from elsewhere.
 */
export interface RemoteWork {
  /**
   * Whether the work is done on site, from elsewhere or both.
   */
  readonly policy: 'none' | 'hybrid' | 'full';
  /**
   * How many days a week can be worked from elsewhere; half days are allowed.
   */
  readonly days?: number;
}
/**
 * The four factors by which Directive (EU) 2023/970 compares work of equal value, free of gender.
 */
export interface Evaluation {
  /**
   * What the work asks in knowledge, training and soft skills.
   */
  readonly skills?: string;
  /**
   * What the work asks of body, mind and feelings.
   */
  readonly effort?: string;
  /**
   * For people, goods, money and information.
   */
  readonly responsibility?: string;
  /**
   * Place, hours and strain of the work.
   */
  readonly workingConditions?: string;
}
/**
 * Where the role is found and how sought-after it is.
 */
export interface Market {
  /**
   * The kinds of organisation where the role is found.
   */
  readonly employers?: readonly EmployerKind[];
  /**
   * The branches of the economy where the role is found.
   */
  readonly sectors?: readonly Sector[];
  /**
   * Say false when the role is found in other sectors too.
   */
  readonly sectorsExhaustive?: boolean;
  readonly outlook?: Outlook;
}
/**
 * One kind of organisation where the role is found.
 */
export interface EmployerKind {
  /**
   * A short, stable name for this kind of employer, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The kind of organisation, in a few words.
   */
  readonly label: string;
  /**
   * What is particular about the role there.
   */
  readonly note?: string;
}
/**
 * One branch of the economy where the role is found.
 */
export interface Sector {
  /**
   * A short, stable name for this sector, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * The name of the sector.
   */
  readonly label: string;
  /**
   * The code of the sector in the European classification, between quotes.
   */
  readonly nace?: NaceCode;
  /**
   * The code of the sector in the French classification, between quotes.
   */
  readonly naf?: NafCode;
}
/**
 * How sought-after the role is, and how that changes.
 */
export interface Outlook {
  /**
   * How much employers look for this profile.
   */
  readonly demand?: 'low' | 'moderate' | 'high';
  /**
   * Where the sector is heading.
   */
  readonly sectorTrend?: 'declining' | 'stable' | 'growing';
  /**
   * Whether employers ask for more or for less than before.
   */
  readonly requirementsTrend?: 'falling' | 'stable' | 'rising';
  /**
   * What one can become from here.
   */
  readonly careerOpportunities?: 'limited' | 'fair' | 'good';
  /**
   * What is known of the market, one fact per line.
   */
  readonly statements?: readonly Sentence[];
  /**
   * When this was observed.
   */
  readonly asOf?: PartialDate;
  /**
   * Who observed it.
   */
  readonly source?: string;
}
/**
 * From which roles people come, and to which they may go.
 */
export interface Progression {
  /**
   * The roles that people usually held before.
   */
  readonly evolvesFrom?: readonly RoleLink[];
  /**
   * The roles that people may take next.
   */
  readonly evolvesTo?: readonly RoleLink[];
  /**
   * Roles that are alike, between which people move easily.
   */
  readonly related?: readonly RoleLink[];
}
/**
 * One grade inside the role, from beginner to most experienced.
 */
export interface Level {
  /**
   * A short, stable name for this grade, unique in this file. Links, translations and comparisons use it, so keep it when the wording changes.
   */
  readonly id: Slug;
  /**
   * What the grade is called.
   */
  readonly title: string;
  /**
   * What sets this grade apart from the one before.
   */
  readonly summary?: string;
  /**
   * The level each skill takes at this grade.
   */
  readonly skills?: readonly LevelSkill[];
}
/**
 * One skill of this file, with the level it takes here.
 */
export interface LevelSkill {
  /**
   * The id of a skill listed under 'skills'.
   */
  readonly skill: Slug;
  /**
   * How far the skill is mastered at this grade.
   */
  readonly level: Proficiency;
}
/**
 * What turns the description into an ad. Leave it out as long as nobody is being recruited.
 */
export interface Posting {
  /**
   * The name of the organisation that recruits.
   */
  readonly employer: string;
  /**
   * The day the ad is published.
   */
  readonly datePosted: CalendarDate;
  /**
   * The last day to apply.
   */
  readonly validThrough?: CalendarDate;
  /**
   * How many people are to be recruited.
   */
  readonly openings?: number;
  /**
   * Whom to write to.
   */
  readonly contact?: string;
  /**
   * Where to read the ad or to apply.
   */
  readonly url?: WebAddress;
}
/**
 * Who answers for this file, what state it is in and when it is looked at again.
 */
export interface Meta {
  /**
   * How far the file has come. The further, the more it is expected to hold.
   */
  readonly status?: 'draft' | 'in-review' | 'approved' | 'published' | 'deprecated';
  /**
   * The version of this file, between quotes; raise it with every change of content.
   */
  readonly version?: string;
  /**
   * The person or team that keeps the file up to date.
   */
  readonly owner?: string;
  /**
   * Who agreed to this version.
   */
  readonly approvedBy?: string;
  /**
   * The day by which the file is to be read again.
   */
  readonly reviewBy?: CalendarDate;
  /**
   * The id of the role that takes the place of this one.
   */
  readonly supersededBy?: Slug;
  /**
   * The texts and sites the description draws on.
   */
  readonly sources?: readonly Source[];
  /**
   * Short words to sort and find roles by.
   */
  readonly tags?: readonly Tag[];
}
/**
 * One text or site the description draws on.
 */
export interface Source {
  /**
   * The title of the text or the name of the site.
   */
  readonly title: string;
  /**
   * Where it can be read.
   */
  readonly url?: WebAddress;
  /**
   * The language it is written in.
   */
  readonly lang?: LanguageTag;
  /**
   * When it was published or read.
   */
  readonly date?: PartialDate;
}
/**
 * One thing that roles speak of, and the word of the house for it.
 */
export interface Term {
  /**
   * A short, stable name for this term, unique in this file. Roles that take it up get it as the id of their item.
   */
  readonly id: Slug;
  /**
   * What the term is about, which decides where it is offered; without it, it is offered for skills, knowledge and ways of working.
   */
  readonly kind?: 'occupation' | 'skill' | 'knowledge' | 'soft' | 'tool' | 'domain' | 'activity';
  /**
   * The word of the house for it, by language.
   */
  readonly label: WordByLanguage;
  /**
   * Words that find the term as well, by language; labels that use them are told the preferred one.
   */
  readonly synonyms?: WordsByLanguage;
  /**
   * Words that the house does not use any more, by language.
   */
  readonly deprecated?: WordsByLanguage;
  /**
   * What is meant, by language; shown where the term is used.
   */
  readonly definition?: MeaningByLanguage;
  readonly levels?: TermLevels;
  /**
   * The counterparts of this term in public classifications; a role that takes up the term gets them too.
   */
  readonly mappings?: readonly Mapping[];
}
/**
 * What each level means for this term.
 */
export interface TermLevels {
  /**
   * In a sentence by language, what having heard of it means for this term.
   */
  readonly awareness?: MeaningByLanguage;
  /**
   * In a sentence by language, what a working knowledge means for this term.
   */
  readonly working?: MeaningByLanguage;
  /**
   * In a sentence by language, what mastering it means for this term.
   */
  readonly practitioner?: MeaningByLanguage;
  /**
   * In a sentence by language, what being an expert means for this term.
   */
  readonly expert?: MeaningByLanguage;
}
/**
 * One word in each language.
 */
export interface WordByLanguage {
  readonly [k: string]: Word;
}
/**
 * Several words in each language.
 */
export interface WordsByLanguage {
  readonly [k: string]: Words;
}
/**
 * A few sentences in each language.
 */
export interface MeaningByLanguage {
  readonly [k: string]: Meaning;
}
/**
 * Another role: by its id where it has a file here, by a label alone where it has none.
 */
export interface TranslatedRoleLink {
  /**
   * The id of the other role, as written at the top of its file.
   */
  readonly role?: Slug;
  /**
   * The label in the source file, to find the relation by where it names no role.
   */
  readonly sourceLabel?: string;
  /**
   * What to call the role or the group here. Enough on its own where no file describes it.
   */
  readonly label?: string;
  /**
   * What is particular about this link.
   */
  readonly note?: string;
}
/**
 * The title in each of its grammatical forms, so that pages and ads can address everyone.
 */
export interface TranslatedTitleForms {
  /**
   * The title as it is said of a man.
   */
  readonly masculine?: string;
  /**
   * The title as it is said of a woman.
   */
  readonly feminine?: string;
  /**
   * A title that names no gender, where the language has one.
   */
  readonly neutral?: string;
}
/**
 * Another name under which people know or look for this role.
 */
export interface TranslatedAlternativeTitle {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The other title, as people write it.
   */
  readonly label?: string;
}
/**
 * One result the holder of the role answers for.
 */
export interface TranslatedAccountability {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * What the holder answers for, in one sentence.
   */
  readonly statement?: string;
}
/**
 * One aim of the role, with the way to see whether it is reached.
 */
export interface TranslatedObjective {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The aim, beginning with a verb.
   */
  readonly statement?: string;
  /**
   * The figure or sign that shows progress.
   */
  readonly indicator?: string;
  /**
   * The value to reach.
   */
  readonly target?: string;
  /**
   * By when, or over what time.
   */
  readonly horizon?: string;
}
/**
 * One thing the holder of the role does.
 */
export interface TranslatedTask {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * What is done, beginning with a verb.
   */
  readonly statement?: string;
  /**
   * How often it comes back.
   */
  readonly frequency?: string;
  /**
   * What has to be taken into account while doing it.
   */
  readonly considerations?: readonly Sentence[];
  /**
   * What exists or is better once it is done.
   */
  readonly outcome?: string;
}
/**
 * One main area of the work, with the tasks that belong to it.
 */
export interface TranslatedRoleFunction {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The name of this area of work.
   */
  readonly title?: string;
  /**
   * What this area of work is about, in a few sentences.
   */
  readonly description?: string;
  /**
   * What the work starts from: figures, studies, requests.
   */
  readonly inputs?: readonly Sentence[];
  /**
   * What decisions in this function are measured against.
   */
  readonly decisionCriteria?: readonly Sentence[];
  /**
   * What this function produces or changes.
   */
  readonly outcomes?: readonly Sentence[];
  /**
   * What is done in this function, task by task.
   */
  readonly tasks?: readonly TranslatedTask[];
}
/**
 * One remark on where the role ends or what else it may hold.
 */
export interface TranslatedScopeNote {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The limit or the extension, in a few sentences.
   */
  readonly text?: string;
}
/**
 * Whom the role reports to, manages and works with.
 */
export interface TranslatedTeam {
  /**
   * The superior or superiors of the role.
   */
  readonly reportsTo?: readonly TranslatedRoleLink[];
  /**
   * The roles or groups that report to this one.
   */
  readonly manages?: readonly TranslatedRoleLink[];
  /**
   * The roles or groups the work is shared with, inside or outside.
   */
  readonly collaboratesWith?: readonly TranslatedRoleLink[];
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * One field whose questions the holder has to understand.
 */
export interface TranslatedDomain {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The name of the field.
   */
  readonly label?: string;
}
/**
 * The lowest diploma or level that is usually asked for.
 */
export interface TranslatedEducationMinimum {
  /**
   * The name of the diploma or title.
   */
  readonly credential?: string;
  /**
   * The subject studied.
   */
  readonly field?: string;
}
/**
 * One course of study that leads to the role.
 */
export interface TranslatedPathway {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The name of the course or the kind of school.
   */
  readonly label?: string;
  /**
   * Schools or diplomas that belong to this path.
   */
  readonly examples?: readonly Sentence[];
}
/**
 * What one usually studied before, and what may stand in for it.
 */
export interface TranslatedEducation {
  readonly minimum?: TranslatedEducationMinimum;
  /**
   * The courses of study that lead to the role.
   */
  readonly pathways?: readonly TranslatedPathway[];
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * One typical way in which people come to the role.
 */
export interface TranslatedExperienceRoute {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The way in, in a few words.
   */
  readonly label?: string;
  /**
   * The roles people held before this one.
   */
  readonly roles?: readonly TranslatedRoleLink[];
}
/**
 * How much experience is asked for, and how people come to the role.
 */
export interface TranslatedExperience {
  /**
   * The typical ways in which people come to the role.
   */
  readonly routes?: readonly TranslatedExperienceRoute[];
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * One certificate, licence or accreditation needed or welcome.
 */
export interface TranslatedCertification {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The full name of the certificate or licence.
   */
  readonly label?: string;
}
/**
 * What one needs to know, to have studied or to have done before.
 */
export interface TranslatedRequirements {
  /**
   * The fields whose questions the holder has to understand.
   */
  readonly domains?: readonly TranslatedDomain[];
  readonly education?: TranslatedEducation;
  readonly experience?: TranslatedExperience;
  /**
   * The certificates, licences and accreditations needed or welcome.
   */
  readonly certifications?: readonly TranslatedCertification[];
}
/**
 * One thing the holder can do, knows, or shows in the way of working.
 */
export interface TranslatedSkill {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The skill in a few words.
   */
  readonly label?: string;
  /**
   * Why the role needs it: a requirement with a reason is easier to accept and to defend.
   */
  readonly rationale?: string;
}
/**
 * What the holder can do, what they know, and how they work.
 */
export interface TranslatedSkills {
  /**
   * What the holder can do.
   */
  readonly technical?: readonly TranslatedSkill[];
  /**
   * What the holder knows.
   */
  readonly knowledge?: readonly TranslatedSkill[];
  /**
   * How the holder goes about the work and deals with others.
   */
  readonly soft?: readonly TranslatedSkill[];
  /**
   * What else a reader should know about this part, one remark per line.
   */
  readonly notes?: readonly Sentence[];
}
/**
 * One software, instrument or machine the holder uses.
 */
export interface TranslatedTool {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The name of the tool as people say it.
   */
  readonly label?: string;
  /**
   * What kind of tool it is.
   */
  readonly category?: string;
}
/**
 * Where, when and in what conditions the work is done, and with which public.
 */
export interface TranslatedWorkContext {
  /**
   * The kinds of place where the work is done.
   */
  readonly places?: readonly Sentence[];
  /**
   * What is particular about the hours.
   */
  readonly hours?: readonly Sentence[];
  /**
   * How often and how far one travels.
   */
  readonly travel?: string;
  /**
   * What the work demands or exposes to.
   */
  readonly conditions?: readonly Sentence[];
  /**
   * Whom the work serves or deals with.
   */
  readonly publics?: readonly Sentence[];
}
/**
 * One status under which the role is held: employee, self-employed and so on.
 */
export interface TranslatedEmploymentType {
  /**
   * The legal status of the person at work.
   */
  readonly type:
    | 'employee'
    | 'self-employed'
    | 'fixed-term'
    | 'interim'
    | 'seasonal'
    | 'internship'
    | 'apprenticeship'
    | 'volunteer'
    | 'per-diem'
    | 'other';
  /**
   * The status in the words of your organisation.
   */
  readonly label?: string;
  /**
   * What changes in the work under this status.
   */
  readonly differences?: readonly Sentence[];
}
/**
 * Under which status and contract the role is held.
 */
export interface TranslatedEmployment {
  /**
   * The statuses under which the role is held.
   */
  readonly types?: readonly TranslatedEmploymentType[];
}
/**
 * The pay or the range of pay, before tax, with its currency and unit.
 */
export interface TranslatedCompensation {
  /**
   * Bonus, commission or other part that is not fixed, and what it depends on.
   */
  readonly variable?: string;
  /**
   * What the range rests on: a pay scale, experience, an agreement.
   */
  readonly basis?: string;
}
/**
 * The four factors by which Directive (EU) 2023/970 compares work of equal value, free of gender.
 */
export interface TranslatedEvaluation {
  /**
   * What the work asks in knowledge, training and soft skills.
   */
  readonly skills?: string;
  /**
   * What the work asks of body, mind and feelings.
   */
  readonly effort?: string;
  /**
   * For people, goods, money and information.
   */
  readonly responsibility?: string;
  /**
   * Place, hours and strain of the work.
   */
  readonly workingConditions?: string;
}
/**
 * One kind of organisation where the role is found.
 */
export interface TranslatedEmployerKind {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The kind of organisation, in a few words.
   */
  readonly label?: string;
  /**
   * What is particular about the role there.
   */
  readonly note?: string;
}
/**
 * One branch of the economy where the role is found.
 */
export interface TranslatedSector {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * The name of the sector.
   */
  readonly label?: string;
}
/**
 * How sought-after the role is, and how that changes.
 */
export interface TranslatedOutlook {
  /**
   * What is known of the market, one fact per line.
   */
  readonly statements?: readonly Sentence[];
}
/**
 * Where the role is found and how sought-after it is.
 */
export interface TranslatedMarket {
  /**
   * The kinds of organisation where the role is found.
   */
  readonly employers?: readonly TranslatedEmployerKind[];
  /**
   * The branches of the economy where the role is found.
   */
  readonly sectors?: readonly TranslatedSector[];
  readonly outlook?: TranslatedOutlook;
}
/**
 * From which roles people come, and to which they may go.
 */
export interface TranslatedProgression {
  /**
   * The roles that people usually held before.
   */
  readonly evolvesFrom?: readonly TranslatedRoleLink[];
  /**
   * The roles that people may take next.
   */
  readonly evolvesTo?: readonly TranslatedRoleLink[];
  /**
   * Roles that are alike, between which people move easily.
   */
  readonly related?: readonly TranslatedRoleLink[];
}
/**
 * One grade inside the role, from beginner to most experienced.
 */
export interface TranslatedLevel {
  /**
   * The id of the item in the source file whose texts are translated here.
   */
  readonly id: Slug;
  /**
   * What the grade is called.
   */
  readonly title?: string;
  /**
   * What sets this grade apart from the one before.
   */
  readonly summary?: string;
}
/**
 * What 'rolespec import' remembers of the tables of this house.
 */
export interface ImportSettings {
  readonly columns?: TableColumns;
}
/**
 * What the columns of tables hold, by their headings; usual headings are known without.
 */
export interface TableColumns {
  readonly [k: string]: ColumnField;
}
/**
 * What single rules let a house set, by rule and by name; 'rolespec explain' lists them.
 */
export interface RuleOptions {
  readonly [k: string]: OptionValues;
}
/**
 * What is set of one rule, by the names of its options.
 */
export interface OptionValues {
  readonly [k: string]: OptionValue;
}
/**
 * A number, yes or no, or a list of words, as the rule says.
 */
export interface OptionValue {
  readonly [k: string]: unknown;
}
/**
 * How much weight each rule has here; a rule that is not named keeps its own severity.
 */
export interface RuleSeverities {
  readonly [k: string]: RuleSeverity;
}
/**
 * The colours of the house; one that gives too little contrast is told here and left out of the pages.
 */
export interface PageColors {
  /**
   * The colour of links, marks and rules on the light page.
   */
  readonly accent?: Color;
  /**
   * The same on the dark page; absent, a lighter shade of 'accent' is made.
   */
  readonly accentDark?: Color;
  /**
   * The background of the head of the light page.
   */
  readonly band?: Color;
  /**
   * The background of the head of the dark page.
   */
  readonly bandDark?: Color;
}
/**
 * A picture at the head of every page; its bytes become part of the page.
 */
export interface PageLogo {
  /**
   * The way to the picture from the folder of this file: PNG, SVG, JPEG or WebP, 200 kB at most.
   */
  readonly file: string;
  /**
   * What the picture says, for those who do not see it: mostly the name of the house.
   */
  readonly alt: string;
}
/**
 * The measures and fonts of the stylesheet that a house may set; there is no other CSS of one's own.
 */
export interface PageVariables {
  /**
   * The font of the text.
   */
  readonly font?: readonly FontName[];
  /**
   * The font of the headings; absent, that of the text.
   */
  readonly headingFont?: readonly FontName[];
  /**
   * The size of the text on screen.
   */
  readonly textSize?: Length;
  /**
   * How long the lines of the text may become.
   */
  readonly measure?: Length;
  /**
   * How round the corners of boxes are.
   */
  readonly radius?: Length;
}
/**
 * How the pages of roles look, and what they leave out.
 */
export interface PageSettings {
  /**
   * The fields that no page, site, chart or export shows, unless 'publish' names them. 'compensation' and 'evaluation' always are among them; a role with a 'posting' shows its 'compensation'.
   */
  readonly internal?: readonly FieldName[];
  /**
   * The fields that are shown although they, or the field around them, are internal; the more particular name wins. What a part cannot do without is shown with it: the currency and the unit of a part of the pay.
   */
  readonly publish?: readonly FieldName[];
  readonly colors?: PageColors;
  readonly logo?: PageLogo;
  /**
   * A text at the foot of every page, in CommonMark.
   */
  readonly footer?: string;
  readonly variables?: PageVariables;
}
/**
 * What holds for these files only.
 */
export interface Override {
  /**
   * The files it holds for.
   */
  readonly files: readonly FileGlob[];
  readonly preset?: Preset;
  readonly rules?: RuleSeverities;
  readonly options?: RuleOptions;
}
/**
 * A word that the house uses, and those that it does not.
 */
export interface PreferredWord {
  /**
   * The words that are found.
   */
  readonly avoid: readonly WordPattern[];
  /**
   * The word that a quick fix writes in their place; absent, only the author can know.
   */
  readonly prefer?: string;
  /**
   * Why, in a few words; it is part of the message.
   */
  readonly reason?: string;
  readonly lang?: TextLanguage;
}
/**
 * The words of the house.
 */
export interface Vocabulary {
  /**
   * Words that rules about wording and acronyms leave alone; rules about the law do not heed them.
   */
  readonly allowed?: readonly WordPattern[];
  /**
   * Words to use in the place of others; 'house-word' finds the others.
   */
  readonly preferred?: readonly PreferredWord[];
}
/**
 * The roles that are meant: by field, one of the texts that it must have. '*' is any.
 */
export interface HouseWhere {
  readonly [k: string]: TextPatterns;
}
/**
 * What must be so of the subject; all that is said here must hold.
 */
export interface HouseMust {
  /**
   * Whether the field must be there, with something in it, or must not.
   */
  readonly exist?: boolean;
  /**
   * One of the patterns that the whole text must have.
   */
  readonly match?: readonly TextPattern[];
  /**
   * Words one of which must be in the text.
   */
  readonly contain?: readonly WordPattern[];
  /**
   * Words that must not be in the text.
   */
  readonly avoid?: readonly WordPattern[];
  /**
   * The least number, or the fewest items of a list, or words of a text.
   */
  readonly atLeast?: number;
  /**
   * The greatest number, or the most items of a list, or words of a text.
   */
  readonly atMost?: number;
}
/**
 * One rule of the house.
 */
export interface HouseRule {
  /**
   * The name of the rule, as findings show it and as comments ignore it.
   */
  readonly id: RuleId;
  /**
   * The field that it is about, with a dot before that of a field inside; in a list every item is looked at.
   */
  readonly subject: FieldName;
  readonly where?: HouseWhere;
  readonly must: HouseMust;
  /**
   * What is said where it is not so; in your language, a fact and what to do.
   */
  readonly message: string;
  /**
   * How much weight it has; a warning where nothing is said.
   */
  readonly severity?: RuleSeverity;
}
/**
 * The texts of a role in one more language. Whatever is not translated is shown in the source language.
 */
export interface RoleTranslation {
  /**
   * The id of the role this file translates, as written at the top of its file.
   */
  readonly translationOf: Slug;
  /**
   * The language of this translation. It also stands in the file name.
   */
  readonly lang: LanguageTag;
  /**
   * The version of the source file that was translated, between quotes, so that a stale translation shows; where it has no version, the fingerprint of its texts that completion offers.
   */
  readonly sourceVersion?: string;
  /**
   * What the role is called, in words that hold for everyone.
   */
  readonly title?: string;
  readonly titleForms?: TranslatedTitleForms;
  /**
   * Other names under which people know or look for this role.
   */
  readonly alternativeTitles?: readonly TranslatedAlternativeTitle[];
  /**
   * The group of roles this one belongs to; roles of one family are listed together.
   */
  readonly family?: string;
  /**
   * The role in one to three sentences, for somebody who does not know it.
   */
  readonly summary?: string;
  /**
   * Why the role exists: what it brings to the organisation.
   */
  readonly mission?: string;
  /**
   * The results the holder of the role answers for.
   */
  readonly accountabilities?: readonly TranslatedAccountability[];
  /**
   * What the role aims at, with the way to see whether it is reached.
   */
  readonly objectives?: readonly TranslatedObjective[];
  /**
   * The main areas of the work, each with its tasks.
   */
  readonly functions?: readonly TranslatedRoleFunction[];
  /**
   * Where the role ends, and what else it may hold.
   */
  readonly scopeNotes?: readonly TranslatedScopeNote[];
  readonly team?: TranslatedTeam;
  readonly requirements?: TranslatedRequirements;
  readonly skills?: TranslatedSkills;
  /**
   * The software, instruments and machines the holder uses.
   */
  readonly tools?: readonly TranslatedTool[];
  /**
   * What one has to keep up with in this role.
   */
  readonly continuousLearning?: readonly Sentence[];
  readonly workContext?: TranslatedWorkContext;
  readonly employment?: TranslatedEmployment;
  readonly compensation?: TranslatedCompensation;
  readonly evaluation?: TranslatedEvaluation;
  readonly market?: TranslatedMarket;
  readonly progression?: TranslatedProgression;
  /**
   * The grades inside the role, the first one first.
   */
  readonly levels?: readonly TranslatedLevel[];
}
/**
 * Settings for a folder of role specifications and everything below it; editor and command line both read them.
 */
export interface RolespecConfig {
  /**
   * The settings files that these build on, by their way from here: named 'rolespec.config.yaml', or 'house.rolespec.config.yaml' with any first word. Their rules, options, overrides, vocabulary and house rules hold here too; what is said here wins. What they ignore, seen from their folder, and what their pages keep internal comes on top; what they publish and how their pages look holds only there.
   */
  readonly extends?: readonly SettingsPath[];
  readonly preset?: Preset;
  readonly rules?: RuleSeverities;
  readonly options?: RuleOptions;
  /**
   * Other weights and options for some of the files; where several hold for a file, the last one wins.
   */
  readonly overrides?: readonly Override[];
  readonly vocabulary?: Vocabulary;
  /**
   * The rules of the house itself, without a program: what must be so, for which roles, and what is said where it is not.
   */
  readonly house?: readonly HouseRule[];
  readonly page?: PageSettings;
  readonly import?: ImportSettings;
  /**
   * The files and folders that are left out of every check.
   */
  readonly ignore?: readonly PathPattern[];
}
/**
 * The words of a house: which one it prefers for what, which others find it, which it does not use, and what they mean.
 */
export interface HouseVocabulary {
  /**
   * The version of this file format.
   */
  readonly specVersion?: '1';
  /**
   * The short, stable name of this vocabulary.
   */
  readonly id: Slug;
  /**
   * What people call this vocabulary; shown beside its terms.
   */
  readonly title: string;
  /**
   * The version of this vocabulary, between quotes.
   */
  readonly version?: string;
  /**
   * What has to be said on a page that uses these words: who they come from, and under which licence.
   */
  readonly notice?: string;
  /**
   * The terms, in any order.
   */
  readonly terms: readonly Term[];
}
