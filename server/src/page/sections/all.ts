import type { Section } from '../section.ts';
import { conditions } from './conditions.tsx';
import { identity } from './identity.tsx';
import { keyFacts } from './key-facts.tsx';
import { levels } from './levels.tsx';
import { market } from './market.tsx';
import { objectives } from './objectives.tsx';
import { paths } from './paths.tsx';
import { purpose } from './purpose.tsx';
import { requirements } from './requirements.tsx';
import { scopeNotes } from './scope-notes.tsx';
import { skills } from './skills.tsx';
import { sources } from './sources.tsx';
import { team } from './team.tsx';
import { tools } from './tools.tsx';
import { work } from './work.tsx';

/** The sections in the order of the page. */
export const allSections: readonly Section[] = [
  identity,
  keyFacts,
  purpose,
  objectives,
  work,
  scopeNotes,
  team,
  requirements,
  skills,
  tools,
  conditions,
  market,
  paths,
  levels,
  sources,
];
