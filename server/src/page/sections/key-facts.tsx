import type { ComponentChildren, VNode } from 'preact';
import type { RoleLink } from '../../../../schemas/types.ts';
import { addressOfMapping } from '../../model/mapping-address.ts';
import type { PageContext } from '../context.tsx';
import {
  contractLabels,
  employmentLabels,
  experienceLabels,
  generalLevelLabels,
  remoteLabels,
  schemeLabels,
  seniorityLabels,
  timeLabels,
} from '../../schema/labels.ts';
import { languageName } from '../language-names.ts';
import { Link, shortAddress } from '../link.tsx';
import { commaList, facts, listOf, roleLinks, subsection, together } from '../parts.tsx';
import { knownPlaces, placeName } from '../places.tsx';
import { day, duration, payRange } from '../quantities.tsx';
import { bothWays } from '../role-pages.ts';
import type { Section } from '../section.ts';

export const keyFacts: Section = {
  id: 'key-facts',
  title: { en: 'Key facts', fr: 'En bref' },
  frame: 'card',
  render: (context) => together(rolesAndTerms(context), posting(context)),
};

function rolesAndTerms(context: PageContext): VNode | undefined {
  const { role, label, ours, text, language, pointerTo } = context;
  const { seniority, team, requirements, employment, compensation, locations, remote } = role;
  const types = employment?.types?.filter(({ typical }) => typical !== false);
  const above = bothWays(team?.reportsTo, context.linksNaming('manages')).map(plain);
  const below = bothWays(team?.manages, context.linksNaming('reportsTo')).map(plain);
  return facts(context, [
    [{ en: 'Seniority', fr: 'Niveau' }, seniority && label(seniorityLabels[seniority]), pointerTo('seniority')],
    [{ en: 'Education', fr: 'Formation' }, education(context), pointerTo('requirements', 'education')],
    [{ en: 'Experience', fr: 'Expérience' }, experience(context), pointerTo('requirements', 'experience')],
    [
      { en: 'Languages', fr: 'Langues' },
      commaList(
        (requirements?.languages ?? []).map(({ code, cefr = '' }) =>
          ours(`${languageName(code)[language]} ${cefr}`.trimEnd()),
        ),
      ),
      pointerTo('requirements', 'languages'),
    ],
    [{ en: 'Reports to', fr: 'Rattachement' }, roleLinks(context, above), pointerTo('team', 'reportsTo')],
    [{ en: 'Manages', fr: 'Encadre' }, roleLinks(context, below), pointerTo('team', 'manages')],
    [
      { en: 'Employment', fr: 'Statut d’emploi' },
      listOf(types, 'lines', ({ type, label: own }) => (
        <li>{own === undefined ? label(employmentLabels[type]) : text(own)}</li>
      )),
      pointerTo('employment', 'types'),
    ],
    [{ en: 'Contract', fr: 'Contrat' }, commaList(terms(context)), pointerTo('employment', 'contract')],
    [
      { en: 'Place', fr: 'Lieu' },
      listOf(knownPlaces(locations), 'lines', (location) => <li>{placeName(context, location)}</li>),
      pointerTo('locations'),
    ],
    [{ en: 'Remote work', fr: 'Télétravail' }, remote && label(remoteLabels[remote.policy]), pointerTo('remote')],
    [{ en: 'Pay', fr: 'Rémunération' }, compensation && payRange(context, compensation), pointerTo('compensation')],
    [{ en: 'Codes', fr: 'Codes' }, codes(context), pointerTo('mappings')],
  ]);
}

/** The card names roles, and which links are functional; what else is said of them stands in the team section. */
function plain({ role, label, relation }: RoleLink): RoleLink {
  return {
    ...(role !== undefined && { role }),
    ...(label !== undefined && { label }),
    ...(relation !== undefined && { relation }),
  };
}

function education({ role, label, text }: PageContext): ComponentChildren {
  const { minimum, generalLevel } = role.requirements?.education ?? {};
  if (minimum?.credential !== undefined) return text(minimum.credential);
  if (minimum?.eqf !== undefined) return label({ en: `EQF level ${minimum.eqf}`, fr: `Niveau CEC ${minimum.eqf}` });
  if (minimum?.rncp !== undefined)
    return label({ en: `RNCP level ${minimum.rncp}`, fr: `Niveau RNCP ${minimum.rncp}` });
  return generalLevel && label(generalLevelLabels[generalLevel]);
}

function experience(context: PageContext): ComponentChildren {
  const { required, months } = context.role.requirements?.experience ?? {};
  return commaList([
    ...(required ? [context.label(experienceLabels[required])] : []),
    ...(months ? [duration(context, months)] : []),
  ]);
}

function codes({ role, label, language }: PageContext): VNode | undefined {
  const known = (role.mappings ?? []).filter(({ code, uri }) => (code ?? uri) !== undefined);
  const seen = new Set<string>();
  const firsts = known.filter(({ scheme }) => !seen.has(scheme) && seen.add(scheme));
  return listOf(firsts, 'codes', (mapping) => {
    const address = addressOfMapping(mapping, language);
    const name = (
      <>
        {label(schemeLabels[mapping.scheme])}
        {mapping.code !== undefined && ` ${mapping.code}`}
      </>
    );
    return <li>{address === undefined ? name : <Link to={{ outside: address }}>{name}</Link>}</li>;
  });
}

function posting(context: PageContext): VNode | undefined {
  const { role, text, pointerTo } = context;
  if (!role.posting) return undefined;
  const { employer, datePosted, validThrough, openings, contact, url } = role.posting;
  const content = facts(context, [
    [{ en: 'Employer', fr: 'Employeur' }, text(employer), pointerTo('posting', 'employer')],
    [{ en: 'Posted on', fr: 'Publiée le' }, day(context, datePosted), pointerTo('posting', 'datePosted')],
    [
      { en: 'Applications until', fr: 'Candidatures jusqu’au' },
      validThrough && day(context, validThrough),
      pointerTo('posting', 'validThrough'),
    ],
    [{ en: 'Openings', fr: 'Postes' }, openings, pointerTo('posting', 'openings')],
    [{ en: 'Contact', fr: 'Contact' }, contact && contactLink(contact), pointerTo('posting', 'contact')],
    [
      { en: 'Apply', fr: 'Postuler' },
      url && <Link to={{ outside: url }}>{shortAddress(url)}</Link>,
      pointerTo('posting', 'url'),
    ],
  ]);
  return subsection(context, { en: 'Job offer', fr: 'Offre d’emploi' }, content);
}

function contactLink(contact: string): VNode {
  const address = /^[^\s:]+@[^\s:]+$/.test(contact) ? `mailto:${contact}` : contact;
  return (
    <Link to={{ outside: address }}>
      <bdi>{shortAddress(contact)}</bdi>
    </Link>
  );
}

/** Kinds of contract, and behind them the time, which begins in small letters there. */
function terms({ role, label }: PageContext): readonly ComponentChildren[] {
  const { contract = [], time } = role.employment ?? {};
  const kinds = contract.map((kind) => label(contractLabels[kind]));
  if (!time) return kinds;
  const { en, fr } = timeLabels[time];
  const within = (word: string): string => (kinds.length > 0 ? word.charAt(0).toLowerCase() + word.slice(1) : word);
  return [...kinds, label({ en: within(en), fr: within(fr) })];
}
