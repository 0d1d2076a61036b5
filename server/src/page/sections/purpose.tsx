import type { VNode } from 'preact';
import type { PageContext } from '../context.tsx';
import { dimensionLabels } from '../../schema/labels.ts';
import { listOf, subsection, Tag, together } from '../parts.tsx';
import { Prose } from '../raw-html.tsx';
import type { Section } from '../section.ts';

export const purpose: Section = {
  id: 'purpose',
  title: { en: 'Purpose', fr: 'Raison d’être' },
  render(context) {
    const { role, label, pointerTo } = context;
    const dimensions = listOf(role.dimensions, 'tags', (dimension) => (
      <li>
        <Tag kind={dimension}>{label(dimensionLabels[dimension])}</Tag>
      </li>
    ));
    return together(
      prose(context, 'mission'),
      prose(context, 'summary'),
      dimensions && <div data-pointer={pointerTo('dimensions')}>{dimensions}</div>,
      accountabilities(context),
    );
  },
};

function prose({ role, lang, pointerTo, foreign }: PageContext, name: 'mission' | 'summary'): VNode | undefined {
  const markdown = role[name];
  if (!markdown) return undefined;
  return <Prose markdown={markdown} lang={lang} pointer={pointerTo(name)} foreign={foreign(markdown)} class={name} />;
}

function accountabilities(context: PageContext): VNode | undefined {
  const { role, text, placeOf } = context;
  const list = listOf(role.accountabilities, 'sentences', (item) => <li {...placeOf(item)}>{text(item.statement)}</li>);
  return subsection(context, { en: 'Answers for', fr: 'Répond de' }, list);
}
