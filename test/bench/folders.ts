import { join } from 'node:path';
import { root } from '../host/cache.ts';

/** Where everything lies that is fetched, built or kept for the benchmarks; git does not see it. */
export const benchFolder = join(root, '.cache', 'bench');
