import type { LocalizedText } from '../text/language.ts';
import type { Phrase, Phrases } from './told.ts';

const becomes: Phrase = ({ owner, after }) =>
  owner
    ? { en: `${owner.en} becomes '${after.en}'`, fr: `${owner.fr} devient « ${after.fr} »` }
    : { en: `becomes '${after.en}'`, fr: `devient « ${after.fr} »` };

/** Sentences for one field, by its names from the root. */
export const ownPhrases: Readonly<Record<string, Phrases>> = {
  title: {
    changed: ({ before, after }) => ({
      en: `is called '${after.en}' instead of '${before.en}'`,
      fr: `s’appelle « ${after.fr} » au lieu de « ${before.fr} »`,
    }),
  },
  dimensions: {
    moved: ({ before, after }) =>
      before.en === after.en
        ? { en: 'the dimensions come in another order', fr: 'les dimensions viennent dans un autre ordre' }
        : {
            en: `the main dimension is now '${after.en}' instead of '${before.en}'`,
            fr: `la dimension principale est « ${after.fr} » au lieu de « ${before.fr} »`,
          },
  },
  levels: {
    moved: () => ({
      en: 'the grades follow one another in another order',
      fr: 'les échelons se suivent dans un autre ordre',
    }),
  },
  'team.reportsTo': {
    added: ({ after }) => ({ en: `now reports to '${after.en}'`, fr: `rend désormais compte à « ${after.fr} »` }),
    removed: ({ before }) => ({
      en: `no longer reports to '${before.en}'`,
      fr: `ne rend plus compte à « ${before.fr} »`,
    }),
  },
  'team.manages': {
    added: ({ after }) => ({ en: `now manages '${after.en}'`, fr: `encadre désormais « ${after.fr} »` }),
    removed: ({ before }) => ({ en: `no longer manages '${before.en}'`, fr: `n’encadre plus « ${before.fr} »` }),
  },
  'team.collaboratesWith': {
    added: ({ after }) => ({ en: `now works with '${after.en}'`, fr: `travaille désormais avec « ${after.fr} »` }),
    removed: ({ before }) => ({
      en: `no longer works with '${before.en}'`,
      fr: `ne travaille plus avec « ${before.fr} »`,
    }),
  },
  'progression.evolvesTo': {
    added: ({ after }) => ({ en: `can now lead to '${after.en}'`, fr: `peut désormais mener à « ${after.fr} »` }),
    removed: ({ before }) => ({ en: `no longer leads to '${before.en}'`, fr: `ne mène plus à « ${before.fr} »` }),
  },
  'progression.evolvesFrom': {
    added: ({ after }) => ({
      en: `can now be reached from '${after.en}'`,
      fr: `est désormais accessible depuis « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `is no longer reached from '${before.en}'`,
      fr: `n’est plus accessible depuis « ${before.fr} »`,
    }),
  },
  'progression.related': {
    added: ({ after }) => ({ en: `is now close to '${after.en}'`, fr: `est désormais proche de « ${after.fr} »` }),
    removed: ({ before }) => ({
      en: `is no longer close to '${before.en}'`,
      fr: `n’est plus proche de « ${before.fr} »`,
    }),
  },
  'requirements.education.minimum': {
    added: ({ after }) => ({
      en: `now asks for '${after.en}' at least`,
      fr: `demande désormais au moins « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `no longer asks for '${before.en}' at least`,
      fr: `ne demande plus au moins « ${before.fr} »`,
    }),
  },
  'requirements.education.minimum.credential': {
    added: ({ after }) => ({
      en: `now asks for '${after.en}' at least`,
      fr: `demande désormais au moins « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `no longer asks for '${before.en}' at least`,
      fr: `ne demande plus au moins « ${before.fr} »`,
    }),
    changed: ({ before, after }) => ({
      en: `now asks for '${after.en}' instead of '${before.en}'`,
      fr: `demande désormais « ${after.fr} » au lieu de « ${before.fr} »`,
    }),
  },
  'requirements.education.alternativeToDegree': {
    added: ({ after }) => degree(after.en),
    changed: ({ after }) => degree(after.en),
  },
  'requirements.experience.months': {
    added: ({ after }) => ({
      en: `now asks for ${after.en} months of experience`,
      fr: `demande désormais ${after.fr} mois d’expérience`,
    }),
    removed: ({ before }) => ({
      en: `no longer asks for ${before.en} months of experience`,
      fr: `ne demande plus ${before.fr} mois d’expérience`,
    }),
    changed: ({ before, after }) => ({
      en: `now asks for ${after.en} months of experience instead of ${before.en}`,
      fr: `demande désormais ${after.fr} mois d’expérience au lieu de ${before.fr}`,
    }),
  },
  'requirements.regulated': {
    added: ({ after }) => regulated(after.en),
    changed: ({ after }) => regulated(after.en),
    removed: () => regulated('no'),
  },
  'requirements.certifications.mandatory': {
    added: ({ owner, after }) => mandatory(owner, after.en),
    changed: ({ owner, after }) => mandatory(owner, after.en),
    removed: ({ owner }) => mandatory(owner, 'no'),
  },
  'requirements.languages': {
    added: ({ after }) => ({ en: `now asks for ${after.en}`, fr: `demande désormais la langue : ${after.fr}` }),
    removed: ({ before }) => ({
      en: `no longer asks for ${before.en}`,
      fr: `ne demande plus la langue : ${before.fr}`,
    }),
  },
  compensation: {
    added: ({ after }) => ({
      en: `the pay is now told: ${after.en}`,
      fr: `la rémunération est désormais indiquée : ${after.fr}`,
    }),
    removed: ({ before }) => ({
      en: `the pay is no longer told (it was ${before.en})`,
      fr: `la rémunération n’est plus indiquée (auparavant ${before.fr})`,
    }),
  },
  'compensation.min': {
    changed: ({ before, after }) => ({
      en: `the lowest pay goes from ${before.en} to ${after.en}`,
      fr: `la rémunération la plus basse passe de ${before.fr} à ${after.fr}`,
    }),
  },
  'compensation.max': {
    changed: ({ before, after }) => ({
      en: `the highest pay goes from ${before.en} to ${after.en}`,
      fr: `la rémunération la plus haute passe de ${before.fr} à ${after.fr}`,
    }),
  },
  'employment.types': {
    added: ({ after }) => ({
      en: `the work can now be done as '${after.en}'`,
      fr: `le travail peut désormais s’exercer sous le statut « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `the work can no longer be done as '${before.en}'`,
      fr: `le travail ne peut plus s’exercer sous le statut « ${before.fr} »`,
    }),
  },
  'employment.contract': {
    added: ({ after }) => ({
      en: `the contract can now be '${after.en}'`,
      fr: `le contrat peut désormais être « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `the contract can no longer be '${before.en}'`,
      fr: `le contrat ne peut plus être « ${before.fr} »`,
    }),
  },
  locations: {
    added: ({ after }) => ({
      en: `the work can now be done in '${after.en}'`,
      fr: `le travail peut désormais s’exercer à « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `the work is no longer done in '${before.en}'`,
      fr: `le travail ne s’exerce plus à « ${before.fr} »`,
    }),
  },
  'remote.policy': {
    changed: ({ before, after }) => ({
      en: `remote work goes from '${before.en}' to '${after.en}'`,
      fr: `le télétravail passe de « ${before.fr} » à « ${after.fr} »`,
    }),
  },
  'meta.supersededBy': {
    added: ({ after }) => ({
      en: `is now superseded by '${after.en}'`,
      fr: `est désormais remplacé par « ${after.fr} »`,
    }),
    removed: ({ before }) => ({
      en: `is no longer superseded by '${before.en}'`,
      fr: `n’est plus remplacé par « ${before.fr} »`,
    }),
  },
  ...renamings(['alternativeTitles.label', 'accountabilities.statement', 'objectives.statement', 'functions.title']),
  ...renamings(['functions.tasks.statement', 'scopeNotes.text', 'requirements.domains.label', 'tools.label']),
  ...renamings(['requirements.education.pathways.label', 'requirements.experience.routes.label']),
  ...renamings(['requirements.certifications.label', 'skills.technical.label', 'skills.knowledge.label']),
  ...renamings(['skills.soft.label', 'market.employers.label', 'market.sectors.label', 'levels.title']),
};

/** Fields by which an item is called: where they change, it is called otherwise. */
function renamings(ways: readonly string[]): Readonly<Record<string, Phrases>> {
  return Object.fromEntries(ways.map((way) => [way, { changed: becomes }]));
}

function degree(answer: string): LocalizedText {
  return answer === 'yes'
    ? {
        en: 'equivalent experience can now stand in for the degree',
        fr: 'une expérience équivalente peut désormais remplacer le diplôme',
      }
    : { en: 'experience can no longer stand in for the degree', fr: 'l’expérience ne peut plus remplacer le diplôme' };
}

function regulated(answer: string): LocalizedText {
  return answer === 'yes'
    ? { en: 'the profession is now regulated', fr: 'la profession est désormais réglementée' }
    : { en: 'the profession is no longer regulated', fr: 'la profession n’est plus réglementée' };
}

function mandatory(owner: LocalizedText = { en: '', fr: '' }, answer: string): LocalizedText {
  return answer === 'yes'
    ? { en: `${owner.en} is now mandatory`, fr: `${owner.fr} est désormais obligatoire` }
    : { en: `${owner.en} is no longer mandatory`, fr: `${owner.fr} n’est plus obligatoire` };
}
