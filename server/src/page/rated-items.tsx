import type { VNode } from 'preact';
import type { Domain, Mapping, Proficiency, Skill } from '../../../schemas/types.ts';
import { addressOfMapping } from '../model/mapping-address.ts';
import type { PageContext } from './context.tsx';
import { levelLabels, schemeLabels } from '../schema/labels.ts';
import { Link } from './link.tsx';
import { byImportance, listOf, Tag } from './parts.tsx';

/** Skills or fields, by importance, each with its level in words. */
export function ratedItems(context: PageContext, items: readonly (Skill | Domain)[] | undefined): VNode | undefined {
  const { label, text, placeOf } = context;
  return byImportance(context, items, (item) => (
    <li {...placeOf(item)}>
      <span class="name">
        {text(item.label)} {item.highlight && <Tag kind="key">{label({ en: 'Key', fr: 'Clé' })}</Tag>}
      </span>
      {item.level && <Level of={item.level} context={context} />}
      {'mappings' in item && codes(context, item.mappings)}
      {'rationale' in item && item.rationale !== undefined && <span class="note">{text(item.rationale)}</span>}
    </li>
  ));
}

/** The same skill in other classifications. */
function codes({ label, language }: PageContext, mappings: readonly Mapping[] | undefined): VNode | undefined {
  return listOf(mappings, 'inline-list kind', (mapping) => {
    const address = addressOfMapping(mapping, language);
    const name = (
      <>
        {label(schemeLabels[mapping.scheme])} {[mapping.code, mapping.label].filter(Boolean).join(' ')}
      </>
    );
    return <li>{address === undefined ? name : <Link to={{ outside: address }}>{name}</Link>}</li>;
  });
}

/** How well something is to be mastered: the word, and beside it a gauge for the eye. */
export function Level({ of, context }: { readonly of: Proficiency; readonly context: PageContext }): VNode {
  return (
    <span class={`level level-${of}`}>
      <span class="gauge" aria-hidden="true" />
      {context.label(levelLabels[of])}
    </span>
  );
}
