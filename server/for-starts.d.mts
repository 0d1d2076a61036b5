import type { BuildOptions } from 'esbuild';

export const makeRequire: string;
export function forStarts(folder: URL): Promise<void>;
export function requiredForStarts(file: URL): Promise<BuildOptions>;
