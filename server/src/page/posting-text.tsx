import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { RoleFunction } from '../../../schemas/types.ts';
import {
  contractLabels,
  employmentLabels,
  experienceLabels,
  generalLevelLabels,
  timeLabels,
} from '../schema/labels.ts';
import type { LocalizedText } from '../text/language.ts';
import type { PageContext } from './context.tsx';
import { languageName } from './language-names.ts';
import { plainText } from './markdown.ts';
import { commaList } from './parts.tsx';
import { duration, payRange, remoteWork } from './quantities.tsx';
import { inOrder } from './task-order.ts';

/** The role in plain paragraphs and lists, as HTML, for the boards that show a posting: they ask for all that it says. */
export function postingText(context: PageContext): string {
  const { role, text } = context;
  const { mission, summary, functions = [], skills = {}, tools } = role;
  const { technical = [], knowledge = [], soft = [] } = skills;
  return renderToString(
    <>
      {[mission, summary].filter(Boolean).map((prose) => (
        <p>{text(plainText(prose))}</p>
      ))}
      {functions.map((item) => work(context, item))}
      {list(context, { en: 'Requirements', fr: 'Prérequis' }, requirements(context))}
      {list(context, { en: 'Skills', fr: 'Compétences' }, labels(context, [...technical, ...knowledge, ...soft]))}
      {list(context, { en: 'Tools', fr: 'Outils' }, labels(context, tools))}
      {list(context, { en: 'Working conditions', fr: 'Cadre de travail' }, conditions(context))}
      {list(context, { en: 'Pay', fr: 'Rémunération' }, pay(context))}
    </>,
  );
}

function work({ text }: PageContext, { title, description, tasks }: RoleFunction): VNode {
  return (
    <>
      <p>{text(title)}</p>
      {description !== undefined && <p>{text(plainText(description))}</p>}
      {items(inOrder(tasks).map(({ statement }) => text(statement)))}
    </>
  );
}

function requirements(context: PageContext): readonly ComponentChildren[] {
  const { role, label, ours, text, language } = context;
  const { domains, education = {}, experience = {}, certifications, languages = [] } = role.requirements ?? {};
  const { minimum = {}, generalLevel, pathways, notes = [] } = education;
  const degree = commaList([minimum.credential, minimum.field].filter((part) => part !== undefined).map(text));
  const length = experience.months === undefined ? [] : [duration(context, experience.months)];
  const prior = commaList([...(experience.required ? [label(experienceLabels[experience.required])] : []), ...length]);
  return [
    ...labels(context, domains),
    ...(degree ? [degree] : generalLevel ? [label(generalLevelLabels[generalLevel])] : []),
    ...labels(context, pathways),
    ...notes.map(text),
    ...(prior ? [named(context, { en: 'Experience:', fr: 'Expérience :' }, prior)] : []),
    ...(experience.notes ?? []).map(text),
    ...labels(context, certifications),
    ...languages.map(({ code, cefr = '' }) => ours(`${languageName(code)[language]} ${cefr}`.trimEnd())),
  ];
}

function conditions(context: PageContext): readonly ComponentChildren[] {
  const { role, label, text } = context;
  const { employment = {}, remote, workContext = {} } = role;
  const { places = [], hours = [], travel, conditions: others = [], publics = [] } = workContext;
  return [
    ...(employment.types ?? []).map(({ type, label: own }) =>
      own === undefined ? label(employmentLabels[type]) : text(own),
    ),
    ...(employment.contract ?? []).map((kind) => label(contractLabels[kind])),
    ...(employment.time ? [label(timeLabels[employment.time])] : []),
    ...(remote ? [named(context, { en: 'Remote work:', fr: 'Télétravail :' }, remoteWork(context, remote))] : []),
    ...[...places, ...hours].map(text),
    ...(travel === undefined ? [] : [named(context, { en: 'Travel:', fr: 'Déplacements :' }, text(travel))]),
    ...[...others, ...publics].map(text),
  ];
}

function pay(context: PageContext): readonly ComponentChildren[] {
  const { role, text } = context;
  if (!role.compensation) return [];
  const { basis, variable } = role.compensation;
  const range = payRange(context, role.compensation);
  return [
    ...(range ? [range] : []),
    ...(basis === undefined ? [] : [text(basis)]),
    ...(variable === undefined ? [] : [named(context, { en: 'Variable pay:', fr: 'Part variable :' }, text(variable))]),
  ];
}

function named({ label }: PageContext, name: LocalizedText, value: ComponentChildren): VNode {
  return (
    <>
      {label(name)} {value}
    </>
  );
}

function labels({ text }: PageContext, all: readonly { readonly label: string }[] = []): readonly ComponentChildren[] {
  return all.map((item) => text(item.label));
}

function list({ label }: PageContext, name: LocalizedText, all: readonly ComponentChildren[]): VNode | undefined {
  if (all.length === 0) return undefined;
  return (
    <>
      <p>{label(name)}</p>
      {items(all)}
    </>
  );
}

function items(all: readonly ComponentChildren[]): VNode | undefined {
  return all.length === 0 ? undefined : (
    <ul>
      {all.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
