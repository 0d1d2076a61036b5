import { randomFrom, type Random } from '../corpus/random.ts';

const verbs = 'gérer|suivre|contrôler|préparer|élaborer|appliquer|évaluer|réparer|concevoir|entretenir'.split('|');
const things =
  'une équipe|des stocks|un budget|des machines|des données|des contrats|un réseau|des normes|un jardin|des moteurs'.split(
    '|',
  );
const about =
  'de vente en ligne|de sécurité|d’hygiène|à l’export|en atelier|sur un chantier|au guichet|en laboratoire|de nuit|à distance'.split(
    '|',
  );

/** The skill that is looked for among all. */
export const wanted = 'élaborer un plan de vente au marché de Noël';

/** A download of ESCO in the size of the real one, with made-up entries: labels, other words and descriptions. */
export function skillsTable(count: number): string {
  const random = randomFrom(14_000);
  const rows = Array.from({ length: count }, (_, number) => rowOf(number, random));
  return `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description\n${rows.join('\n')}\n`;
}

function rowOf(number: number, random: Random): string {
  const uri = `http://data.europa.eu/esco/skill/${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const label = number === 7000 ? wanted : `${phrase(random)} n° ${number}`;
  const others = Array.from({ length: 6 }, () => `${phrase(random)} ${number}`).join('\n');
  const type = random.below(5) === 0 && number !== 7000 ? 'knowledge' : 'skill/competence';
  return `KnowledgeSkillCompetence,${uri},${type},cross-sector,"${label}","${others}",released,"${phrase(random)}, ${phrase(random)} et ${phrase(random)}."`;
}

function phrase({ pick }: Random): string {
  return `${pick(verbs)} ${pick(things)} ${pick(about)}`;
}
