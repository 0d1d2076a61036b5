import type { VNode } from 'preact';
import type { RoleFunction, Task } from '../../../../schemas/types.ts';
import type { PageContext } from '../context.tsx';
import { formatPercent } from '../../text/figures.ts';
import { dimensionLabels, functionImportanceLabels } from '../../schema/labels.ts';
import { facts, itemLinks, listOf, sentences, Tag } from '../parts.tsx';
import { Prose } from '../raw-html.tsx';
import type { Section } from '../section.ts';
import { byPriority } from '../task-order.ts';

export const work: Section = {
  id: 'work',
  title: { en: 'Functions and tasks', fr: 'Fonctions et tâches' },
  render(context) {
    const { functions } = context.role;
    return functions?.length ? <>{functions.map((item) => renderFunction(context, item))}</> : undefined;
  },
};

function renderFunction(context: PageContext, item: RoleFunction): VNode {
  const { lang, text, foreign, placeOf } = context;
  const { title, description, tasks, dependsOn, objectives, inputs, decisionCriteria, outcomes } = item;
  const details = facts(
    context,
    [
      [{ en: 'Builds on', fr: 'S’appuie sur' }, itemLinks(context, 'function', dependsOn)],
      [{ en: 'Serves', fr: 'Sert les objectifs' }, itemLinks(context, 'objective', objectives)],
      [{ en: 'Draws on', fr: 'Données d’entrée' }, sentences(context, inputs)],
      [{ en: 'Decision criteria', fr: 'Critères de décision' }, sentences(context, decisionCriteria)],
      [{ en: 'Outcomes', fr: 'Résultats' }, sentences(context, outcomes)],
    ],
    'details',
  );
  return (
    <article class="function" {...placeOf(item)}>
      <h3>{text(title)}</h3>
      {marks(context, item)}
      {description !== undefined && <Prose markdown={description} lang={lang} foreign={foreign(description)} />}
      {taskLists(context, tasks)}
      {details}
    </article>
  );
}

function marks({ label }: PageContext, { dimension, importance, highlight, share }: RoleFunction): VNode | undefined {
  const tags = [
    highlight && <Tag kind="key">{label({ en: 'Most important', fr: 'Le plus important' })}</Tag>,
    dimension && <Tag kind={dimension}>{label(dimensionLabels[dimension])}</Tag>,
    importance && <Tag>{label(functionImportanceLabels[importance])}</Tag>,
    share !== undefined && (
      <Tag>
        {label({ en: `${formatPercent(share, 'en')} of the time`, fr: `${formatPercent(share, 'fr')} du temps` })}
      </Tag>
    ),
  ].filter((tag) => tag !== undefined && tag !== false);
  return listOf(tags, 'tags', (tag) => <li>{tag}</li>);
}

/** Tasks with a priority are numbered. */
function taskLists(context: PageContext, tasks: readonly Task[] | undefined): VNode {
  const { ranked, others } = byPriority(tasks);
  return (
    <>
      {ranked.length > 0 && <ol class="tasks ranked">{ranked.map((task) => renderTask(context, task))}</ol>}
      {others.length > 0 && <ul class="tasks">{others.map((task) => renderTask(context, task))}</ul>}
    </>
  );
}

function renderTask(context: PageContext, task: Task): VNode {
  const { text, placeOf } = context;
  const details = facts(
    context,
    [
      [{ en: 'How often', fr: 'Fréquence' }, task.frequency && text(task.frequency)],
      [{ en: 'Considering', fr: 'Points d’attention' }, sentences(context, task.considerations, 'inline-list')],
      [{ en: 'Techniques', fr: 'Techniques' }, itemLinks(context, 'skill', task.techniques)],
      [{ en: 'Tools', fr: 'Outils' }, itemLinks(context, 'tool', task.tools)],
      [{ en: 'Outcome', fr: 'Résultat' }, task.outcome && text(task.outcome)],
    ],
    'measures',
  );
  return (
    <li {...placeOf(task)}>
      <p class="statement">{text(task.statement)}</p>
      {details}
    </li>
  );
}
