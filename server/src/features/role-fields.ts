/** The fields of a role where settings name them, lists looked through: `requirements.experience.months`. */
import { rootField, type Field } from '../schema/field.ts';
import { once } from '../text/once.ts';

export interface RoleField {
  /** Its name behind those of the groups around it. */
  readonly address: string;
  readonly field: Field;
}

export const roleFields = once((): readonly RoleField[] => fieldsIn(rootField('role'), [], ''));

export function roleFieldAt(address: string): Field | undefined {
  return roleFields().find((one) => one.address === address)?.field;
}

function fieldsIn({ fields, items }: Field, around: readonly Field[], name: string): readonly RoleField[] {
  if (items) return fieldsIn(items, around, name);
  return [...fields].flatMap(([step, field]): readonly RoleField[] => {
    // Some groups hold groups of their own kind.
    if (around.includes(field)) return [];
    const address = name === '' ? step : `${name}.${step}`;
    return [{ address, field }, ...fieldsIn(field, [...around, field], address)];
  });
}
