import type { VNode } from 'preact';
import type { Skill } from '../../../schemas/types.ts';
import type { PartialRole } from '../model/document.ts';
import { groupTerms } from '../model/terms/term-groups.ts';
import { plainPage } from '../page/plain-page.tsx';
import { rootField } from '../schema/field.ts';
import { importanceLabels, levelLabels } from '../schema/labels.ts';
import { folded } from '../text/folded.ts';
import type { Language, LocalizedText } from '../text/language.ts';
import { csvText } from './csv-text.ts';
import type { FolderExporter } from './exporter.ts';
import { publicRoles } from './public-roles.ts';

/** Which role asks for which skill, and how well: one row for each skill, one column for each role. */
export const skillsMatrix: FolderExporter = {
  name: 'skills-matrix',
  of: 'roles',
  extension: 'csv',
  summary: { en: 'which role asks for which skill, as a table', fr: 'quel rôle demande quelle compétence, en tableau' },
  export(documents, index, { language }) {
    const { roles, rows } = matrixOf(publicRoles(documents, index), language);
    const head = [words.skill[language], words.kind[language], ...roles];
    return csvText([head, ...rows.map(({ label, kind, cells }) => [label, kind, ...cells])]);
  },
};

export const skillsMatrixPage: FolderExporter = {
  name: 'skills-matrix-html',
  of: 'roles',
  extension: 'html',
  summary: { en: 'the same as a page, to look at', fr: 'la même chose sur une page, à regarder' },
  export(documents, index, { language }) {
    const matrix = matrixOf(publicRoles(documents, index), language);
    const content = <MatrixTable matrix={matrix} language={language} />;
    return plainPage({ title: words.title[language], language, style: matrixStyle, content });
  },
};

interface Matrix {
  /** What the columns are called. */
  readonly roles: readonly string[];
  readonly rows: readonly { readonly label: string; readonly kind: string; readonly cells: readonly string[] }[];
}

const kinds = ['technical', 'knowledge', 'soft'] as const;

interface Asked extends Skill {
  readonly kind: (typeof kinds)[number];
  /** Which column. */
  readonly at: number;
}

function matrixOf(roles: readonly PartialRole[], language: Language): Matrix {
  const asked = roles.flatMap(({ skills }, at) =>
    kinds.flatMap((kind) => (skills?.[kind] ?? []).map((skill): Asked => ({ ...skill, kind, at }))),
  );
  const titles = rootField('role').fields.get('skills')?.fields;
  const rows = groupTerms(asked).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cells = roles.map((_role, at) =>
      group
        .filter((one) => one.at === at)
        .map((one) => cell(one, language))
        .join(', '),
    );
    return [
      { label: first.label, kind: titles?.get(first.kind)?.title[language] ?? first.kind, cells, place: first.kind },
    ];
  });
  const place = (kind: Asked['kind']): number => kinds.indexOf(kind);
  const sorted = rows.toSorted(
    (a, b) => place(a.place) - place(b.place) || (folded(a.label) < folded(b.label) ? -1 : 1),
  );
  return { roles: columnNames(roles), rows: sorted };
}

/** How well, and how much the work depends on it; a cross where neither is said. */
function cell({ level, importance }: Skill, language: Language): string {
  const parts = [level && levelLabels[level][language], importance && importanceLabels[importance][language]];
  return parts.filter(Boolean).join(' · ') || '×';
}

/** Titles; two roles that are called the same have their ids behind it. */
function columnNames(roles: readonly PartialRole[]): readonly string[] {
  const names = roles.map(({ title, id }) => title ?? id ?? '');
  return names.map((name, at) =>
    names.filter((one) => one === name).length > 1 ? `${name} (${roles[at]?.id ?? at + 1})` : name,
  );
}

function MatrixTable({ matrix, language }: { readonly matrix: Matrix; readonly language: Language }): VNode {
  const { roles, rows } = matrix;
  const title = words.title[language];
  return (
    <main class="matrix">
      <h1>{title}</h1>
      <div class="matrix-scroll" tabindex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.skill[language]}</th>
              {roles.map((role) => (
                <th scope="col">{role}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, kind, cells }) => (
              <tr>
                <th scope="row">
                  {label} <span class="aside">{kind}</span>
                </th>
                {cells.map((text) => (
                  <td>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}

const words = {
  title: { en: 'Skills by role', fr: 'Compétences par rôle' },
  skill: { en: 'Skill', fr: 'Compétence' },
  kind: { en: 'Kind', fr: 'Nature' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const matrixStyle = `
.matrix { padding: 2rem 1.25rem 4rem; }
.matrix h1 { font-size: 1.6rem; margin-bottom: 1rem; }
.matrix-scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
.matrix table { border-collapse: separate; border-spacing: 0; font-size: 0.9rem; }
.matrix th, .matrix td { border-bottom: 1px solid var(--line); padding: 0.4rem 0.7rem; text-align: left; vertical-align: top; min-width: 8rem; }
.matrix thead th { position: sticky; top: 0; background: var(--head); z-index: 1; }
.matrix tbody th { position: sticky; left: 0; background: var(--paper); font-weight: 600; min-width: 14rem; }
.matrix .aside { display: block; color: var(--muted); font-weight: 400; font-size: 0.85em; }
@media print { .matrix-scroll { overflow: visible; max-height: none; } .matrix thead th, .matrix tbody th { position: static; } }
`;
