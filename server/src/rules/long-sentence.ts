import { mayHaveMoreWords } from '../text/sentences.ts';
import type { Rule } from './rule.ts';

const care =
  'Cares for the patients of a ward by day and by night, washes and feeds those who cannot, hands out what doctors have prescribed, writes down what was done';

export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'info',
  scope: 'file',
  presets: { strict: 'warning' },
  options: [
    {
      name: 'words',
      type: 'number',
      default: 30,
      minimum: 10,
      maximum: 200,
      summary: {
        en: 'How many words a sentence may have.',
        fr: 'Combien de mots une phrase peut compter.',
      },
    },
  ],
  summary: {
    en: 'A sentence is so long that readers lose the thread.',
    fr: 'Une phrase est si longue que le lecteur en perd le fil.',
  },
  why: {
    en: 'Most readers follow about thirty words; two sentences, or a list of tasks, say the same and are understood.',
    fr: 'La plupart des lecteurs suivent une trentaine de mots ; deux phrases, ou une liste de tâches, disent la même chose et sont comprises.',
  },
  bad: `id: nurse\nlang: en\ntitle: Nurse\nsummary: ${care}, and tells the next shift.\n`,
  good: `id: nurse\nlang: en\ntitle: Nurse\nsummary: ${care}. Tells the next shift.\n`,

  *check(_document, _index, { texts, options }) {
    const most = options.number('words');
    for (const text of texts.filter(({ kind, value }) => kind === 'prose' && mayHaveMoreWords(value, most))) {
      for (const { start, end, words } of text.sentences) {
        if (words <= most) continue;
        yield {
          range: text.range(start, end),
          message: {
            en: `this sentence has ${words} words, and readers follow about ${most}; make two of it`,
            fr: `cette phrase compte ${words} mots, et le lecteur en suit environ ${most} ; en faire deux`,
          },
        };
      }
    }
  },
};
