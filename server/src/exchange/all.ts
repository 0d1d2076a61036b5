import type { Exporter } from './exporter.ts';
import { markdown } from './markdown.ts';

export const allExporters: readonly Exporter[] = [markdown];
