/** The texts of a sweep: every sample, every mistake, and damaged ones, each among the files of its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseRole, type RoleDocument } from '../../server/src/model/document.ts';
import { RoleIndex } from '../../server/src/model/role-index.ts';
import { isImportedVocabulary, kindOfName } from '../../server/src/schema/kinds.ts';
import { randomNumbers } from '../features/sweep.ts';
import { mutated } from './sweep.ts';

export interface Among {
  readonly document: RoleDocument;
  readonly index: RoleIndex;
  readonly where: string;
}

const samples = new URL('../../samples/', import.meta.url);

/** By the path from the folder of the samples. */
export const sampleTexts: readonly Among[] = ['e-commerce', ...mistakes()].flatMap((name) => {
  const folder = new URL(`${name}/`, samples);
  const documents = readdirSync(folder)
    .filter((file) => kindOfName(file))
    .map((file) => parseRole(new URL(file, folder).href, readFileSync(new URL(file, folder), 'utf8')));
  const index = new RoleIndex(documents);
  // What was imported is no text that people edit.
  return documents
    .filter(({ uri }) => !isImportedVocabulary(uri))
    .map((document) => ({ document, index, where: document.uri.slice(samples.href.length) }));
});

function mistakes(): readonly string[] {
  return readdirSync(new URL('mistakes/', samples)).map((name) => `mistakes/${name}`);
}

/** Samples and mistakes in turn, each damaged by a few cuts and signs. */
export function damagedTexts(count: number, seed: number): readonly Among[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, number) => {
    const { document, index, where } = sampleTexts[Math.floor(random() * sampleTexts.length)]!;
    const [damage] = mutated(document.text, 1, seed + number);
    const damaged = parseRole(document.uri, damage?.text ?? '');
    return {
      document: damaged,
      index: index.with(new Map([[damaged.uri, damaged]])),
      where: `${where} ${damage?.where ?? ''}`,
    };
  });
}
