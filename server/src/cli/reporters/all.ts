import { human } from './human.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';

export const allReporters: readonly Reporter[] = [human, json];
