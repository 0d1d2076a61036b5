import type { ComponentChildren, VNode } from 'preact';
import type { Mapping, Source } from '../../../../schemas/types.ts';
import { addressOfMapping } from '../../model/mapping-address.ts';
import { conceptsNamed } from '../../model/terms/concept-search.ts';
import { glossariesFor, versionFor } from '../../model/terms/termbases.ts';
import { matchLabels, schemeLabels, statusLabels } from '../../schema/labels.ts';
import { formatDate } from '../../text/figures.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { PageContext } from '../context.tsx';
import { languageWord } from '../language-names.ts';
import { Link } from '../link.tsx';
import { commaList, facts, joined, listOf, RoleName, subsection, Tag, together } from '../parts.tsx';
import { day } from '../quantities.tsx';
import type { Section } from '../section.ts';

export const sources: Section = {
  id: 'sources',
  title: { en: 'Sources and version', fr: 'Sources et version' },
  render(context) {
    const { role, pointerTo } = context;
    return together(
      subsection(
        context,
        { en: 'About this page', fr: 'À propos de cette fiche' },
        governance(context),
        pointerTo('meta'),
      ),
      subsection(
        context,
        { en: 'Sources', fr: 'Sources' },
        listOf(role.meta?.sources, 'sentences', (source) => renderSource(context, source)),
      ),
      subsection(
        context,
        { en: 'In other classifications', fr: 'Dans d’autres nomenclatures' },
        mappings(context),
        pointerTo('mappings'),
      ),
    );
  },
};

function governance(context: PageContext): VNode | undefined {
  const { role, label, text, pointerTo } = context;
  const { status, version, owner, approvedBy, reviewBy, supersededBy, tags } = role.meta ?? {};
  return facts(context, [
    [{ en: 'Status', fr: 'État' }, status && label(statusLabels[status]), pointerTo('meta', 'status')],
    [{ en: 'Version', fr: 'Version' }, version, pointerTo('meta', 'version')],
    [{ en: 'Owner', fr: 'Suivie par' }, owner && text(owner), pointerTo('meta', 'owner')],
    [{ en: 'Approved by', fr: 'Approuvée par' }, approvedBy && text(approvedBy), pointerTo('meta', 'approvedBy')],
    [{ en: 'Review by', fr: 'À relire avant le' }, reviewBy && day(context, reviewBy), pointerTo('meta', 'reviewBy')],
    [
      { en: 'Replaced by', fr: 'Remplacée par' },
      supersededBy && <RoleName to={{ role: supersededBy }} context={context} />,
      pointerTo('meta', 'supersededBy'),
    ],
    [
      { en: 'Tags', fr: 'Mots-clés' },
      listOf(tags, 'tags', (tag) => (
        <li>
          <Tag>{text(tag)}</Tag>
        </li>
      )),
    ],
  ]);
}

function renderSource(context: PageContext, source: Source): VNode {
  const { lang, language, label, ours, text, placeOf } = context;
  const foreign = source.lang !== undefined && source.lang !== lang ? source.lang : undefined;
  const title = foreign === undefined ? text(source.title) : source.title;
  const about = [
    ...(foreign === undefined ? [] : [label(languageWord(foreign))]),
    ...(source.date ? [ours(formatDate(source.date, language))] : []),
  ];
  return (
    <li {...placeOf(source)}>
      {source.url === undefined ? (
        <cite lang={foreign}>{title}</cite>
      ) : (
        <Link to={{ outside: source.url }} lang={foreign} hreflang={foreign}>
          <cite>{title}</cite>
        </Link>
      )}
      {about.length > 0 && <span class="kind"> ({commaList(about)})</span>}
    </li>
  );
}

/** What those who keep the classifications ask to be said where their words appear. */
const notices: Partial<Readonly<Record<Mapping['scheme'], LocalizedText>>> = {
  esco: {
    en: 'This service uses the ESCO classification of the European Commission.',
    fr: 'Ce service utilise la classification ESCO de la Commission européenne.',
  },
  rome: {
    en: 'ROME: France Travail, Licence Ouverte 2.0.',
    fr: 'ROME : France Travail, Licence Ouverte 2.0.',
  },
  'onet-soc': {
    en: 'O*NET: U.S. Department of Labor, Employment and Training Administration, CC BY 4.0.',
    fr: 'O*NET : U.S. Department of Labor, Employment and Training Administration, CC BY 4.0.',
  },
  naf: { en: 'NAF: Insee, Licence Ouverte 2.0.', fr: 'NAF : Insee, Licence Ouverte 2.0.' },
};

function taken(day: string): LocalizedText {
  return { en: `taken on ${day}`, fr: `reprise le ${day}` };
}

/** Of the classifications whose codes or words the role takes up, and of the glossaries of the house. */
function noticesFor({ role, index, uri, language, label, ours, text }: PageContext): readonly ComponentChildren[] {
  const { mappings = [], skills = {}, tools = [], requirements, market } = role;
  const items = [...(skills.technical ?? []), ...(skills.knowledge ?? []), ...(skills.soft ?? [])];
  const all = [...mappings, ...items.flatMap((skill) => skill.mappings ?? [])].map(({ scheme }) => scheme);
  const schemes = new Set([...all, ...(market?.sectors?.some(({ naf }) => naf !== undefined) ? ['naf' as const] : [])]);
  const ofSchemes = [...schemes].flatMap((scheme) => {
    const notice = notices[scheme];
    if (!notice) return [];
    const { version, imported } = versionFor(uri, scheme, index) ?? {};
    const about = [version && `version ${version}`, imported && taken(formatDate(imported, language))[language]];
    const more = about.filter(Boolean).join(', ');
    return [
      <>
        {label(notice)}
        {more !== '' && ours(` (${more})`)}
      </>,
    ];
  });
  const labels = [...items, ...tools, ...(requirements?.domains ?? [])].map((item) => item.label);
  const ofHouse = glossariesFor(uri, index).filter(
    (glossary) =>
      glossary.notice !== undefined && labels.some((one) => conceptsNamed(glossary, one, role.lang).length > 0),
  );
  return [...ofSchemes, ...ofHouse.map(({ notice = '' }) => text(notice))];
}

function mappings(context: PageContext): VNode | undefined {
  const { mappings: all = [] } = context.role;
  const said = noticesFor(context);
  return together(
    listOf(all, 'mappings', (mapping) => renderMapping(context, mapping)),
    said.length > 0 ? <p class="aside">{joined(said, ' ')}</p> : undefined,
  );
}

function renderMapping({ language, label, placeOf }: PageContext, mapping: Mapping): VNode {
  const address = addressOfMapping(mapping, language);
  const name = mapping.label ?? mapping.code ?? mapping.uri;
  return (
    <li {...placeOf(mapping)}>
      <span class="name">
        {label(schemeLabels[mapping.scheme])}
        {mapping.label !== undefined && mapping.code !== undefined && ` ${mapping.code}`}
      </span>{' '}
      {address === undefined ? name : <Link to={{ outside: address }}>{name}</Link>}
      <span class="kind">
        {' '}
        {label(matchLabels[mapping.match])}
        {mapping.version !== undefined && (
          <>
            , {label({ en: 'version', fr: 'version' })} {mapping.version}
          </>
        )}
      </span>
    </li>
  );
}
