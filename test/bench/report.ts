/** What a section found, as data; and the same as Markdown that reads well in a terminal too. */

export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was set as a goal: the least that must be reached, and what was hoped for. */
export interface Goal {
  readonly what: string;
  readonly must: number;
  readonly goal: number;
  readonly measured: number | undefined;
  /** Why it is not reached, as far as it is known; told where it is not. */
  readonly why?: string;
}

export interface SectionReport {
  readonly name: string;
  /** What the figures of the goals are. */
  readonly goals?: { readonly note: string; readonly of: readonly Goal[] };
  readonly tables: readonly Table[];
  /** What had to be right before a time counted. */
  readonly verified: readonly string[];
  /** Every sample. */
  readonly samples: unknown;
}

/** A section with the circumstances under which it was measured. */
export interface Measured extends SectionReport {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly noise: string;
  readonly seconds: number;
}

export function toMarkdown(sections: readonly Measured[]): string {
  return withHead(sections.map(sectionToMarkdown));
}

/**
 * The report with these sections in the place of what it said of them.
 *
 * @param names of all sections, in their order; what stands under another name is left out.
 */
export function renewed(report: string, sections: readonly Measured[], names: readonly string[]): string {
  const texts = new Map<string, string>();
  for (const part of report.split(/(?=\n## )/).slice(1)) texts.set(/^\n## (.*)\n/.exec(part)?.[1] ?? '', part);
  for (const section of sections) texts.set(section.name, sectionToMarkdown(section));
  return withHead(names.flatMap((name) => texts.get(name) ?? []));
}

function withHead(sections: readonly string[]): string {
  return `# Benchmarks\n\n${introduction}${sections.join('')}`;
}

const introduction = `Written by \`npm run bench\`; every figure is of one run, those of the goals apart, ours beside the others on the same files and the same machine.

- Figures are **median [min-max]**, times in milliseconds. Ratios are those of pairs measured one after the other,
  ours divided by the other: below 1 we are faster or smaller.
- **ours** is the build that is shipped. A **floor** only parses with js-yaml (or \`JSON.parse\`) and validates with the
  validator compiled ahead: what the work costs at least when everything is done again. It knows no positions, no
  sentences, no references, and answers other requests with nothing.
- **asked**: the client asks for diagnostics behind every change, as VS Code does; **pushing**: it waits for them.
- Linux tells how long a server or the client was ready and had no processor. Samples that lost more than a twentieth of
  their time that way are left out of median and p95, unless they are more than half; **undisturbed** says how many were
  not. p99 is of all samples.
- Wrong answers do not count: the run stops at the first one.
`;

function sectionToMarkdown({ name, date, machine, command, noise, seconds, tables, verified }: Measured): string {
  const facts = [
    ['Date', date],
    ['Machine', machine],
    ['Command', `\`${command}\``],
    ['Noise', noise],
    ['Took', `${Math.round(seconds)} s`],
  ];
  return [
    `\n## ${name}\n`,
    ...facts.map(([key, value]) => `- ${key}: ${value}`),
    ...tables.map(tableToMarkdown),
    '\nVerified in every run:\n',
    ...verified.map((fact) => `- ${fact}`),
    '',
  ].join('\n');
}

function tableToMarkdown({ title, note, head, rows }: Table): string {
  const widths = head.map((cell, n) => Math.max(cell.length, 3, ...rows.map((row) => row[n]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, n) => (n === 0 ? (cells[n] ?? '').padEnd(width) : (cells[n] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, n) => (n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`\n### ${title}\n`, ...(note ? [`${note}\n`] : []), line(head), rule, ...rows.map(line)].join('\n');
}
