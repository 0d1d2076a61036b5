import type { RoleDocument } from '../model/document.ts';
import type { WordHit } from '../model/terms/word-matcher.ts';
import { nodeAt } from '../syntax/navigate.ts';
import { isWritten } from '../syntax/written.ts';
import { once } from '../text/once.ts';
import { shown } from '../text/shown.ts';
import type { Finding, Rule } from './rule.ts';
import { hasItems, textIn } from './shared/items.ts';
import { isPost } from './shared/requirements.ts';

const developer = 'id: developer\nlang: en\ntitle: Junior developer\nrequirements:\n  experience: { months: ';

export const seniorityMismatch: Rule = {
  id: 'seniority-mismatch',
  severity: 'warning',
  scope: 'file',
  options: [
    {
      name: 'months',
      type: 'number',
      default: 36,
      minimum: 1,
      maximum: 120,
      summary: {
        en: 'How many months of experience may be asked of a beginner.',
        fr: 'Combien de mois d’expérience peuvent être demandés pour débuter.',
      },
    },
  ],
  summary: {
    en: 'What a role asks for does not go with its level.',
    fr: 'Ce que demande un rôle ne va pas avec son niveau.',
  },
  why: {
    en: 'Beginners do not apply where years are asked for, and others do not apply for a junior post; who directs answers for aims.',
    fr: 'Les débutants ne postulent pas là où des années sont demandées, ni les autres à un poste junior ; qui dirige répond d’objectifs.',
  },
  bad: `${developer}60 }\n`,
  good: `${developer}12 }\n`,
  words: [
    { language: 'en', kinds: ['title'], entries: ['junior', 'entry-level', 'trainee', 'graduate'] },
    { language: 'fr', kinds: ['title'], entries: ['junior(s)', 'débutant(e)', 'stagiaire'] },
  ],

  *check(document, _index, { hits, options }) {
    const { root } = document.tree;
    if (document.kind !== 'role' || root?.kind !== 'map') return;
    const title = hits.find((hit) => hit.text.path.length === 1 && hit.text.path[0] === 'title' && isOfHolder(hit));
    const seniority = textIn(root, 'seniority');
    const level = seniority?.value ?? '';
    const isBeginner = title !== undefined || beginners.has(level);
    const months = nodeAt(root, ['requirements', 'experience', 'months']);
    const most = options.number('months');
    if (title && seniority && beyond.has(level)) {
      const word = shown(title.found);
      yield {
        range: seniority.node.range,
        message: {
          en: `the title says '${word}', and 'seniority' says '${level}'`,
          fr: `l’intitulé dit « ${word} », et « seniority » dit « ${level} »`,
        },
      };
    } else if (isBeginner && months?.kind === 'scalar' && typeof months.value === 'number' && months.value > most) {
      const word = shown(title?.found ?? level);
      yield {
        range: months.range,
        message: {
          en: `${months.value} months of experience do not go with '${word}'; more than ${most} are no beginner's`,
          fr: `${months.value} mois d’expérience ne vont pas avec « ${word} » ; au-delà de ${most}, on ne débute plus`,
        },
      };
    }
    if (seniority && leaders.has(level)) yield* withoutAims(document, seniority.node.range);
  },
};

/** `Junior buyer`, but neither `Head of the Graduate School` nor `Graduate Recruitment Manager`: those are served. */
function isOfHolder({ text, start, end, found }: WordHit): boolean {
  const served = /^junior/i.test(found) ? juniors : learners;
  return !servedBefore().test(text.value.slice(0, start)) && !served.test(text.value.slice(end));
}

const servedBefore = once(
  () =>
    /(?:^|\s)(?:of|for|to|des|aux|pour|équipes?|ligues?|sections?|écoles?|clubs?|catégories?|championnats?|rayons?|collections?)(?: the)? $/iu,
);

const juniors = /^ (?:schools?|colleges?|leagues?|academy|football|rugby|tennis)(?!\p{L})/iu;

const learners =
  /^ (?:schools?|colleges?|recruitment|recruiting|program(?:me)?s?|schemes?|talent|intake|studies|admissions|careers?)(?!\p{L})/iu;

const beginners: ReadonlySet<string> = new Set(['intern', 'junior']);
const beyond: ReadonlySet<string> = new Set(['senior', 'lead', 'manager', 'director', 'executive']);
const leaders: ReadonlySet<string> = new Set(['director', 'executive']);

/** Told once a role is described: nobody begins with its aims. */
function* withoutAims(document: RoleDocument, range: Finding['range']): Iterable<Finding> {
  const { root } = document.tree;
  if (root?.kind !== 'map' || !hasItems(root, 'functions')) return;
  if (['objectives', 'accountabilities'].some((name) => isWritten(root, [name]))) return;
  yield {
    range,
    ...(isPost(document) ? undefined : ({ severity: 'info' } as const)),
    message: {
      en: "this role directs, and nothing says towards what: write 'objectives'",
      fr: 'ce rôle dirige, et rien ne dit vers quoi : écrire « objectives »',
    },
  };
}
