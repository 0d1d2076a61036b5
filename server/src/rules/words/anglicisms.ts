/**
 * By the English word, what official French terminology or general use has for it. Words that have become French
 * (marketing, manager, web) and names of trades are not here.
 */
export const frenchTerms: Readonly<Record<string, string>> = {
  asap: 'dès que possible',
  'B to B': 'interentreprises',
  'back office': 'arrière-guichet',
  backlog: 'liste de tâches',
  benchmark: 'étude comparative',
  benchmarking: 'étalonnage',
  'best practices': 'bonnes pratiques',
  'big data': 'mégadonnées',
  brainstorming: 'remue-méninges',
  'burn-out': 'syndrome d’épuisement professionnel',
  'business model': 'modèle économique',
  'business plan': 'plan de développement',
  'business unit': 'unité opérationnelle',
  'call center': 'centre d’appels',
  'cloud computing': 'informatique en nuage',
  coworking: 'cotravail',
  crowdfunding: 'financement participatif',
  dashboard: 'tableau de bord',
  dashboards: 'tableaux de bord',
  'data center': 'centre de données',
  'data centers': 'centres de données',
  deadline: 'échéance',
  deadlines: 'échéances',
  debrief: 'compte rendu',
  'deep learning': 'apprentissage profond',
  'e-learning': 'formation en ligne',
  'e-mail': 'courriel',
  'e-mails': 'courriels',
  email: 'courriel',
  emails: 'courriels',
  'e-shopper': 'acheteur en ligne',
  'e-shoppers': 'acheteurs en ligne',
  feedback: 'retour d’information',
  feedbacks: 'retours d’information',
  flyer: 'prospectus',
  flyers: 'prospectus',
  hashtag: 'mot-dièse',
  hotline: 'assistance téléphonique',
  'know-how': 'savoir-faire',
  'kick-off': 'lancement',
  'machine learning': 'apprentissage automatique',
  mailing: 'publipostage',
  mailings: 'publipostages',
  mentoring: 'mentorat',
  merchandising: 'marchandisage',
  newsletter: 'lettre d’information',
  newsletters: 'lettres d’information',
  onboarding: 'intégration',
  packaging: 'conditionnement',
  process: 'processus',
  reporting: 'compte rendu',
  reportings: 'comptes rendus',
  roadmap: 'feuille de route',
  roadmaps: 'feuilles de route',
  slide: 'diapositive',
  slides: 'diapositives',
  'soft skills': 'savoir-être',
  sponsoring: 'parrainage',
  'start-up': 'jeune pousse',
  'start-ups': 'jeunes pousses',
  storytelling: 'mise en récit',
  'supply chain': 'chaîne logistique',
  'team building': 'cohésion d’équipe',
  template: 'modèle',
  templates: 'modèles',
  timing: 'calendrier',
  'to-do list': 'liste de tâches',
  turnover: 'rotation du personnel',
  webinar: 'webinaire',
  'win-win': 'gagnant-gagnant',
  workflow: 'flux de travaux',
  workflows: 'flux de travaux',
};

/** How the article before such a term is said, by its first word; of those in the plural, as their English words are in the singular. */
export function agreementOf(term: string): 'masculine' | 'feminine' | 'plural' {
  const [head = ''] = term.split(' ');
  if (head === 'mégadonnées' || head === 'bonnes') return 'plural';
  return feminines.has(head) ? 'feminine' : 'masculine';
}

const feminines: ReadonlySet<string> = new Set(
  (
    'liste étude unité informatique échéance formation feuille assistance lettre intégration diapositive jeune mise ' +
    'chaîne cohésion rotation'
  ).split(' '),
);
