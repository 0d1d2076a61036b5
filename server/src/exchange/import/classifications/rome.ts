/** Fiches of ROME 4.0, the French classification of occupations, as France Travail publishes them in JSON. */
import { addressOfMapping } from '../../../model/mapping-address.ts';
import { folded } from '../../../text/folded.ts';
import type { LocalizedText } from '../../../text/language.ts';
import type { Importer, Loose, LooseRole, ReadRole } from '../importer.ts';
import { parted, valuesIn, type JsonSource } from '../json/json-source.ts';
import { leftOut, Losses } from '../losses.ts';
import { readRole } from '../read-role.ts';

export const rome: Importer = {
  name: 'rome',
  summary: { en: 'fiches of ROME, in JSON', fr: 'fiches ROME, en JSON' },

  recognises: ({ json }) => valuesIn(json).some(isFiche),

  read: ({ json }) => {
    const { described, homeless } = parted(valuesIn(json), isFiche);
    return { roles: described.map(roleOf), homeless, problems: [] };
  },
};

function isFiche(fiche: JsonSource): boolean {
  return fiche.at('rome', 'code_rome').peek() !== undefined;
}

function roleOf(fiche: JsonSource): ReadRole {
  const losses = new Losses();
  const code = fiche.at('rome', 'code_rome').text() ?? '';
  const title = fiche.at('rome', 'intitule').text();
  const [summary, ...activities] = fiche.at('definition').texts();
  const skills = fiche.at('competences');
  const knowledge = termsOf(skills.at('savoirs'));
  const isCertificate = ({ group }: Term): boolean => folded(group).includes('certification');
  const role: LooseRole = {
    lang: 'fr',
    title,
    scope: 'occupation',
    alternativeTitles: titlesOf(fiche, title),
    family: fiche.at('domaine_professionnel', 'libelle').text(),
    summary,
    functions: [{ title: 'Activités', tasks: activities.map((statement) => ({ statement })) }],
    requirements: {
      education: { notes: fiche.at('acces_metier').texts() },
      certifications: knowledge.filter(isCertificate).map(({ label }) => ({ label })),
      regulated: yesOrNo(fiche.at('rome', 'emploi_reglemente')),
    },
    skills: {
      technical: termsOf(skills.at('savoir_faire')).map(skillOf),
      knowledge: knowledge.filter((term) => !isCertificate(term)).map(skillOf),
      soft: termsOf(skills.at('savoir_etre_professionnel')).map(skillOf),
    },
    ...contextsOf(fiche.at('contextes_travail')),
    progression: { related: neighboursOf(fiche) },
    mappings: mappingsOf(fiche, code, title),
    meta: {
      sources: [
        { title: `ROME ${code}, France Travail`, url: addressOfMapping({ scheme: 'rome', code }, 'fr'), lang: 'fr' },
      ],
      tags: [...fiche.at('grand_domaine', 'libelle').texts(), ...fiche.at('themes').texts()],
    },
  };
  const market = { ...role.market, sectors: sectorsOf(fiche) };
  for (const way of [
    ['domaine_professionnel', 'code'],
    ['grand_domaine', 'code'],
  ])
    fiche.at(...way).text();
  fiche.tellRest(losses, reasons);
  return readRole(`rome ${code}`, { ...role, market }, losses);
}

function titlesOf(fiche: JsonSource, title: string | undefined): LooseRole['alternativeTitles'] {
  return fiche
    .at('appellations')
    .items()
    .flatMap((item) => {
      const [long, short] = [item.at('libelle').text(), item.at('libelle_court').text()];
      const labels = new Set([long ?? item.text(), short].filter((label) => label !== undefined && label !== title));
      item.at('classification').text();
      return [...labels].map((label) => ({ label, kind: 'synonym' as const }));
    });
}

interface Term {
  readonly label: string | undefined;
  readonly code: string | undefined;
  /** The words under which the source lists it. */
  readonly group: string;
  readonly isMain: boolean;
}

/** The terms of a list, or of groups of groups of them. */
function termsOf(list: JsonSource, group = ''): readonly Term[] {
  const inner = ['enjeux', 'categories', 'items'].flatMap((name) => list.at(name).items());
  if (inner.length > 0) {
    const own = list.at('libelle').text() ?? list.at('categorie').text() ?? group;
    return inner.flatMap((item) => termsOf(item, own));
  }
  if (Array.isArray(list.peek())) return list.items().flatMap((item) => termsOf(item, group));
  const label = list.at('libelle').text() ?? list.text();
  if (label === undefined) return [];
  const weight = list.at('coeur_metier');
  const isMain = weight.peek() === 'Principale' || weight.peek() === 'Principal';
  if (isMain) weight.text();
  return [{ label, code: list.at('code_ogr').text(), group: list.at('categorie').text() ?? group, isMain }];
}

function skillOf({ label, code, isMain }: Term): NonNullable<NonNullable<LooseRole['skills']>['technical']>[number] {
  const mapping = code === undefined ? undefined : { scheme: 'rome' as const, code, match: 'exact' as const };
  return { label, importance: isMain ? 'essential' : undefined, mappings: [mapping] };
}

function contextsOf(list: JsonSource): Pick<LooseRole, 'workContext' | 'employment' | 'market'> {
  const found: Record<'places' | 'hours' | 'conditions' | 'publics' | 'types' | 'employers', string[]> = {
    places: [],
    hours: [],
    conditions: [],
    publics: [],
    types: [],
    employers: [],
  };
  const visit = (item: JsonSource, type: string): void => {
    const own =
      item.at('type').text() ?? (item.at('items').items().length > 0 ? item.at('libelle').text() : undefined) ?? type;
    for (const inner of item.at('items').items()) visit(inner, own);
    const label = item.at('libelle').text() ?? item.text();
    if (label === undefined || item.at('items').items().length > 0) return;
    item.at('code_ogr').text();
    found[contextField(own)].push(label);
  };
  for (const item of list.items()) visit(item, '');
  return {
    workContext: { places: found.places, hours: found.hours, conditions: found.conditions, publics: found.publics },
    employment: { types: found.types.map((label) => ({ type: employmentType(label), label })) },
    market: { employers: found.employers.map((label) => ({ label })) },
  };
}

function contextField(type: string) {
  const words = folded(type);
  if (words.startsWith('horaire')) return 'hours';
  if (words.startsWith('lieu')) return 'places';
  if (words.startsWith('public')) return 'publics';
  if (words.startsWith('statut')) return 'types';
  return words.includes('structure') ? 'employers' : 'conditions';
}

type Employment = Loose<NonNullable<NonNullable<LooseRole['employment']>['types']>[number]>;

function employmentType(label: string): NonNullable<Employment>['type'] {
  const words = folded(label);
  if (/salarie|fonctionnaire|militaire/.test(words)) return 'employee';
  if (/independant|liberal|auto-?entrepreneur|micro-?entrepreneur|a son compte/.test(words)) return 'self-employed';
  if (/interim/.test(words)) return 'interim';
  if (/saisonn/.test(words)) return 'seasonal';
  return /benevol/.test(words) ? 'volunteer' : 'other';
}

function sectorsOf(fiche: JsonSource): NonNullable<LooseRole['market']>['sectors'] {
  const naf = fiche.at('secteurs_naf').items();
  const others = fiche.at('secteurs_activite').items();
  return [
    ...naf.map((item) => ({ label: item.at('libelle').text(), naf: item.at('code').text()?.padStart(2, '0') })),
    ...others.map((item) => {
      const [label, part] = [item.at('libelle').text(), item.at('sous_secteur').text()];
      for (const name of ['code', 'principal']) item.at(name).text();
      return { label: part === undefined ? label : `${label} (${part})` };
    }),
  ];
}

function neighboursOf(fiche: JsonSource): NonNullable<LooseRole['progression']>['related'] {
  const found = fiche
    .at('mobilites')
    .items()
    .map((item) => ({
      order: item.at('ordre_mobilite').number() ?? Infinity,
      label: item.at('intitule').text(),
      code: item.at('rome_cible').text(),
    }));
  return found
    .toSorted((one, other) => one.order - other.order)
    .map(({ label, code }) => ({ label, note: code === undefined ? undefined : `ROME ${code}` }));
}

function mappingsOf(fiche: JsonSource, code: string, title: string | undefined): LooseRole['mappings'] {
  const parent = fiche.at('rome', 'code_rome_parent').text();
  const own = { scheme: 'rome', code, label: title, match: 'exact' } as const;
  if (parent === undefined || parent === code) return [own];
  return [own, { scheme: 'rome', code: parent, match: 'broad' }];
}

function yesOrNo(answer: JsonSource): boolean | undefined {
  const word = answer.text();
  return word === 'O' || word === 'true' ? true : word === 'N' || word === 'false' ? false : undefined;
}

const ownCode: LocalizedText = {
  en: 'a number of the source for its own use',
  fr: 'numéro à l’usage de la source',
};

const reasons: Readonly<Record<string, LocalizedText>> = {
  riasec: leftOut,
  centres_interet: leftOut,
  competences: leftOut,
  'rome.transition_eco': leftOut,
  'rome.transition_num': leftOut,
  'rome.emploi_cadre': leftOut,
  'rome.code_ogr': ownCode,
  'appellations[].code_ogr': ownCode,
};
