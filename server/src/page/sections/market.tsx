import type { VNode } from 'preact';
import type { Sector } from '../../../../schemas/types.ts';
import type { PageContext } from '../context.tsx';
import {
  careerOpportunitiesLabels,
  demandLabels,
  requirementsTrendLabels,
  sectorTrendLabels,
} from '../../schema/labels.ts';
import { facts, listOf, openEnd, sentences, subsection, together } from '../parts.tsx';
import { day } from '../quantities.tsx';
import type { Section } from '../section.ts';

export const market: Section = {
  id: 'market',
  title: { en: 'Sectors and outlook', fr: 'Secteurs et perspectives' },
  render(context) {
    const { role, text, placeOf } = context;
    const employers = listOf(role.market?.employers, 'sentences', (employer) => (
      <li {...placeOf(employer)}>
        {text(employer.label)}
        {employer.note !== undefined && <span class="note">{text(employer.note)}</span>}
      </li>
    ));
    const sectors = listOf(role.market?.sectors, 'chips', (sector) => renderSector(context, sector));
    const end = sectors && openEnd(context, role.market?.sectorsExhaustive);
    return together(
      subsection(context, { en: 'Employers', fr: 'Employeurs' }, employers),
      subsection(context, { en: 'Sectors', fr: 'Secteurs' }, together(sectors, end)),
      subsection(
        context,
        { en: 'Outlook', fr: 'Perspectives' },
        outlook(context),
        context.pointerTo('market', 'outlook'),
      ),
    );
  },
};

function renderSector({ text, placeOf }: PageContext, sector: Sector): VNode {
  const codes = [sector.nace && `NACE ${sector.nace}`, sector.naf && `NAF ${sector.naf}`].filter(Boolean).join(', ');
  return (
    <li {...placeOf(sector)}>
      {text(sector.label)} {codes && <span class="kind">{codes}</span>}
    </li>
  );
}

function outlook(context: PageContext): VNode | undefined {
  const { label, text, role } = context;
  const { demand, sectorTrend, requirementsTrend, careerOpportunities, statements, asOf, source } =
    role.market?.outlook ?? {};
  return together(
    facts(
      context,
      [
        [{ en: 'Demand', fr: 'Demande' }, demand && label(demandLabels[demand])],
        [{ en: 'Sector', fr: 'Secteur' }, sectorTrend && label(sectorTrendLabels[sectorTrend])],
        [
          { en: 'Requirements', fr: 'Exigences' },
          requirementsTrend && label(requirementsTrendLabels[requirementsTrend]),
        ],
        [
          { en: 'Career opportunities', fr: 'Perspectives de carrière' },
          careerOpportunities && label(careerOpportunitiesLabels[careerOpportunities]),
        ],
      ],
      'figures',
    ),
    sentences(context, statements),
    facts(context, [
      [{ en: 'As of', fr: 'Date de référence' }, asOf && day(context, asOf)],
      [{ en: 'Source', fr: 'Source' }, source && text(source)],
    ]),
  );
}
