import { checkstyle } from './checkstyle.ts';
import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.tsx';
import { human } from './human.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';

export const allReporters: readonly Reporter[] = [
  ...[human, concise, summary, json, jsonl, sarif, github, gitlab, junit, checkstyle, markdown, html],
];
