import type { Config } from '../../model/config.ts';
import type { RoleDocument } from '../../model/document.ts';
import { textsOf } from '../../model/role-texts.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { shown } from '../../text/shown.ts';
import { allRules } from '../all.ts';

/** What breaks the rules of the house; those that take the name of one of ours are told in the settings and left out. */
export function houseFindings(document: RoleDocument, { house }: Config): readonly Diagnostic[] {
  const texts = house.length === 0 ? [] : textsOf(document);
  return house.flatMap((rule) => {
    const { id, severity, message } = rule;
    if (severity === 'off' || isOurs(id)) return [];
    // A message of nothing but spaces tells less than the name.
    const told = shown(message).trim() || id;
    return rule
      .broken(document, texts)
      .map((range) => ({ code: id, severity, message: { en: told, fr: told }, range }));
  });
}

/** Whether a rule of a house cannot have this id. */
export function isOurs(id: string): boolean {
  return allRules.some((rule) => rule.id === id);
}
