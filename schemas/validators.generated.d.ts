/**
 * The validators that `esbuild.mjs` compiles from the schemas beside this file (`npm run generate`). After a call,
 * `errors` of the function called holds what ajv found, all of it.
 */
import type { ValidateFunction } from 'ajv';

export declare const role: ValidateFunction;
export declare const translation: ValidateFunction;
export declare const config: ValidateFunction;
export declare const vocabulary: ValidateFunction;
