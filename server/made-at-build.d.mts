import type { Plugin } from 'esbuild';

export const madeAtBuild: Plugin;
