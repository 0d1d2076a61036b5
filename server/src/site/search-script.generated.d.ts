/** The search of `search/main.ts` as one script for browsers, which `esbuild.mjs` makes (`npm run generate`). */
export declare const searchScript: string;
