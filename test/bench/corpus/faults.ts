import type { Role } from '../../../schemas/types.ts';

/**
 * Who can see a fault: whoever reads the text, whoever has the schema, or only whoever knows what a role is. The last
 * are faults that fit the schema.
 */
export type FaultLayer = 'syntax' | 'schema' | 'semantic';

interface SchemaFault {
  readonly layer: 'schema';
  readonly spoil: (role: Role) => object;
  /** The one error that ajv has to report for it. */
  readonly keyword: string;
  readonly pointer: string;
}

interface SemanticFault {
  readonly layer: 'semantic';
  readonly spoil: (role: Role) => object;
}

interface SyntaxFault {
  readonly layer: 'syntax';
  readonly spoilText: (yaml: string) => string;
}

export type Fault = SchemaFault | SemanticFault | SyntaxFault;

/** Every kind of fault that is put into the files. A spoiled role has exactly one. */
export const faults: Readonly<Record<string, Fault>> = {
  'wrong word': schemaFault('enum', '/seniority', (role) => ({ ...role, seniority: 'patron' })),
  'wrong word inside': schemaFault('enum', '/skills/technical/1/level', (role) => ({
    ...role,
    skills: { ...role.skills, technical: replaced(role.skills?.technical, 1, { level: 'confirmé' }) },
  })),
  'share above 100': schemaFault('maximum', '/functions/1/share', (role) => ({
    ...role,
    functions: replaced(role.functions, 1, { share: 150 }),
  })),
  'level of 0': schemaFault('minimum', '/requirements/education/minimum/eqf', (role) => ({
    ...role,
    requirements: { ...role.requirements, education: { minimum: { eqf: 0 } } },
  })),
  'day the other way round': schemaFault('pattern', '/meta/reviewBy', (role) => ({
    ...role,
    meta: { ...role.meta, reviewBy: '31/12/2027' },
  })),
  'unknown field': schemaFault('additionalProperties', '/functions/0', (role) => ({
    ...role,
    functions: replaced(role.functions, 0, { priorite: 2 }),
  })),
  'field missing': schemaFault('required', '/objectives/2', (role) => ({
    ...role,
    objectives: replaced(role.objectives, 2, { statement: undefined }),
  })),
  'text for a list': schemaFault('type', '/continuousLearning', (role) => ({ ...role, continuousLearning: 'Le Web' })),
  'text for a number': schemaFault('type', '/team/size', (role) => ({
    ...role,
    team: { ...role.team, size: 'douze' },
  })),
  'title too long': schemaFault('maxLength', '/title', (role) => ({ ...role, title: 'Vente '.repeat(40).trim() })),

  'quote left open': syntaxFault((yaml) => yaml.replace(/^title: /m, "title: 'L’")),
  'colon in a text': syntaxFault((yaml) => yaml.replace(/^(title: )'?(\w+)/m, '$1$2 : $2')),
  'bracket left open': syntaxFault((yaml) => yaml.replace(/^(dimensions: .*)\]$/m, '$1')),
  'field twice': syntaxFault((yaml) => yaml.replace(/^lang: fr$/m, 'lang: fr\nlang: fr')),

  'item that is not there': semanticFault((role) => ({
    ...role,
    functions: replaced(role.functions, 0, { objectives: ['objectif-absent'] }),
  })),
  'placeholder left': semanticFault((role) => ({ ...role, mission: 'TODO demander à la direction' })),
  'same id twice': semanticFault((role) => ({
    ...role,
    alternativeTitles: replaced(role.alternativeTitles, 1, { id: role.alternativeTitles?.[0]?.id }),
  })),
  'no such day': semanticFault((role) => ({ ...role, meta: { ...role.meta, reviewBy: '2027-02-30' } })),
  'id is not the file name': semanticFault((role) => ({ ...role, id: `${role.id}-bis` })),
};

function schemaFault(keyword: string, pointer: string, spoil: SchemaFault['spoil']): SchemaFault {
  return { layer: 'schema', keyword, pointer, spoil };
}

function semanticFault(spoil: SemanticFault['spoil']): SemanticFault {
  return { layer: 'semantic', spoil };
}

function syntaxFault(spoilText: SyntaxFault['spoilText']): SyntaxFault {
  return { layer: 'syntax', spoilText };
}

/** @param change a field that is `undefined` in it goes. */
function replaced(items: readonly object[] | undefined, position: number, change: object): readonly object[] {
  return (items ?? []).map((item, n) => {
    if (n !== position) return item;
    return Object.fromEntries(Object.entries({ ...item, ...change }).filter(([, value]) => value !== undefined));
  });
}
