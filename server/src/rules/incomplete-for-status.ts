import { completeness } from '../model/completeness.ts';
import type { RoleDocument } from '../model/document.ts';
import { textLanguage } from '../model/role-texts.ts';
import { fieldAt, rootField } from '../schema/field.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { Path } from '../syntax/tree.ts';
import { addField } from '../syntax/write/field.ts';
import type { PlainData } from '../syntax/write/value.ts';
import { isWritten } from '../syntax/written.ts';
import type { Fix, Severity } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import type { Rule } from './rule.ts';

const whole = `id: nurse
lang: en
title: Nurse
summary: Cares for the patients of a ward by day and by night, with doctors, families and the other nurses of the team.
functions:
  - { id: care, title: Care, outcomes: [Patients recover] }
skills:
  technical:
    - { id: wound-care, label: Wound care }
meta:
  version: "1.0"
  reviewBy: "2027-06-30"
`;

export const incompleteForStatus: Rule = {
  id: 'incomplete-for-status',
  severity: 'info',
  scope: 'file',
  asksForMore: true,
  summary: {
    en: 'A role lacks what its status asks for.',
    fr: 'Il manque à une fiche ce que demande son état.',
  },
  why: {
    en: 'A draft may be half written; what is under review should be whole, and what is approved or published has to be, owner and date of review included.',
    fr: 'Un brouillon peut être à moitié écrit ; une fiche en relecture devrait être entière, une fiche approuvée ou publiée doit l’être, responsable et date de relecture compris.',
  },
  bad: `${whole}  status: published\n`,
  good: `${whole}  status: published\n  owner: Head of nursing\n`,

  *check(document, _index, { today }) {
    const { role, tree } = document;
    const status = role.meta?.status;
    const place = nodeAt(tree.root, ['meta', 'status'])?.range;
    if (!place || status === undefined || status === 'deprecated') return;
    // What every file needs is told as missing whatever its status.
    const missing = completeness(role).missing.filter(
      (path) => !rootField('role').required.includes(String(path[0])) && !isWritten(tree.root, path),
    );
    if (missing.length === 0) return;
    const names = missing.map((path) => path.join('.'));
    const [en, fr] = [names.map((name) => `'${name}'`).join(', '), names.map((name) => `« ${name} »`).join(', ')];
    const said = statusNames[status];
    yield {
      range: place,
      message: { en: `${said.en} lacks ${en}`, fr: `il manque à ${said.fr} : ${fr}` },
      severity: severities[status],
      fixes: missing.flatMap((path) => addition(document, path, today)),
    };
  },
};

type Status = keyof typeof severities;

const severities = {
  draft: 'info',
  'in-review': 'warning',
  approved: 'error',
  published: 'error',
} as const satisfies Record<string, Severity>;

const statusNames: Readonly<Record<Status, LocalizedText>> = {
  draft: { en: 'this draft', fr: 'ce brouillon' },
  'in-review': { en: 'this role under review', fr: 'cette fiche en relecture' },
  approved: { en: 'this approved role', fr: 'cette fiche approuvée' },
  published: { en: 'this published role', fr: 'cette fiche publiée' },
};

/** Not safe: what it writes is there to be written over, and is found as a placeholder until then. */
function addition(document: RoleDocument, path: Path, today: string): readonly Fix[] {
  const { uri, text, tree } = document;
  const name = String(path.at(-1));
  const edits = addField(text, tree, path.slice(0, -1), name, startOf(document, name, today), languageOfName(uri));
  if (!edits) return [];
  const title = fieldAt(rootField('role'), path)?.title ?? { en: name, fr: name };
  return [
    {
      title: {
        en: `Add '${path.join('.')}' (${title.en.toLowerCase()})`,
        fr: `Ajouter « ${path.join('.')} » (${title.fr.toLowerCase()})`,
      },
      safe: false,
      byHand: true,
      edit: editOf(uri, ...edits),
    },
  ];
}

function startOf(document: RoleDocument, name: string, today: string): PlainData {
  if (name === 'version') return '1.0';
  // In a year, but for the day that only some years have.
  if (name === 'reviewBy') return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const todo = textLanguage(document) === 'fr' ? 'TODO : à compléter' : 'TODO: to be completed';
  if (name === 'functions') return [{ id: 'function-1', title: todo }];
  return name === 'skills' ? { technical: [{ id: 'skill-1', label: todo }] } : todo;
}
