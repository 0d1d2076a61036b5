import type { ErrorObject } from 'ajv';
import { load } from 'js-yaml';
import { role } from '../../../schemas/validators.generated.js';

/** What the floors say about a text: no position, no words; where ajv says it is, and what it calls it. */
export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
}

/** Reads and validates with the fastest parts there are, and nothing else. */
export function problemsOf(text: string, isJson: boolean): readonly Problem[] {
  let data: unknown;
  try {
    data = isJson ? JSON.parse(text) : load(text);
  } catch {
    return [{ pointer: '', keyword: 'syntax' }];
  }
  role(data);
  return (role.errors ?? []).map(({ instancePath, keyword }: ErrorObject) => ({ pointer: instancePath, keyword }));
}
