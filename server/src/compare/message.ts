import { rootField, type Field } from '../schema/field.ts';
import { sameInAll, type LocalizedText } from '../text/language.ts';
import { isGroup, type ChangePlace, type Difference, type Surrounding } from './change.ts';
import { phraseBetween } from './phrases-between.ts';
import { phraseFor } from './phrases.ts';
import type { Told } from './told.ts';
import { groupWords, itemWords, payWords, valueWords, type NameOfId } from './words.ts';

/** How to call what ids stand for, in each of the two states. */
export interface Names {
  readonly before: NameOfId;
  readonly after: NameOfId;
}

/**
 * What a difference means to a reader. A field that has no sentence of its own is told by its title in the schema.
 *
 * @param areTwo whether two roles are compared, and not two states of one.
 */
export function messageOf(difference: Difference, names: Names, areTwo: boolean): LocalizedText {
  const phrase = areTwo ? phraseBetween(difference) : phraseFor(difference);
  return phrase(toldOf(difference, names));
}

function toldOf({ field, names: way, around, from, before, after }: Difference, names: Names): Told {
  const words = (place: ChangePlace | undefined, isOlder: boolean): LocalizedText | undefined => {
    if (!place) return undefined;
    const nameOfId = isOlder ? names.before : names.after;
    const money = way[0] === 'compensation' && field.type === 'number' ? payOf(around, place, isOlder) : undefined;
    return money ?? valueWords(place.value, field, nameOfId);
  };
  const nameOfId: NameOfId = (kind, id) => names.after(kind, id) ?? names.before(kind, id);
  const owner = around.findLast(({ isItem }) => isItem);
  const group = around.at(-1);
  return {
    before: words(before, true) ?? sameInAll(''),
    after: words(after, false) ?? sameInAll(''),
    item: itemWords((before ?? after)?.value, field, nameOfId),
    owner: owner && itemWords(owner.before ?? owner.after, owner.field, nameOfId),
    title: field.title,
    // A short group says what its fields are about; a long one is only a heading.
    group: group && !group.isItem && isShort(group.field) ? group.field.title : undefined,
    list: listWords(way, around, nameOfId),
    from: from && listWords(from.names, from.around, nameOfId),
  };
}

/** An amount of money reads with the currency that stands beside it. */
function payOf(around: readonly Surrounding[], { value }: ChangePlace, isOlder: boolean): LocalizedText | undefined {
  const [pay] = around;
  const group = isOlder ? pay?.before : pay?.after;
  return pay && group && payWords(value, group, pay.field.fields.get('unit'));
}

function isShort({ fields }: Field): boolean {
  return [...fields.values()].every(({ type }) => type !== 'list') && fields.size > 1;
}

/** What a list is called: the item that it belongs to, or its title. */
function listWords(way: readonly string[], around: readonly Surrounding[], nameOfId: NameOfId): LocalizedText {
  const owner = around.findLast(({ isItem }) => isItem);
  const item = owner?.after ?? owner?.before;
  if (owner && isGroup(item)) return groupWords(item, owner.field, nameOfId);
  return fieldNamed(way)?.title ?? sameInAll(way.at(-1) ?? '');
}

function fieldNamed(way: readonly string[]): Field | undefined {
  let field: Field | undefined = rootField('role');
  for (const name of way) field = (field?.items ?? field)?.fields.get(name);
  return field;
}
