import { allCodes } from '../../rules/codes.ts';
import { explain as explainCode } from '../../rules/explain.ts';
import { didYouMean, nearest } from '../../schema/suggest.ts';
import { safeText } from '../../text/safe-text.ts';
import { Refused, type Command } from '../command.ts';

export const explain: Command = {
  options: {},
  operands: allCodes.map(({ id }) => id),
  examples: [
    {
      line: 'rolespec explain unresolved-role-ref',
      summary: {
        en: 'what the rule finds, why, and a bad and a good example',
        fr: 'ce que constate la règle, pourquoi, un mauvais et un bon exemple',
      },
    },
  ],

  async run({ positionals }, host) {
    const [code] = positionals;
    if (code === undefined) throw noRule;
    const text = explainCode(code, host.language);
    if (text !== undefined) {
      host.print(text);
      return 0;
    }
    const meant = nearest(
      code,
      allCodes.map(({ id }) => id),
    );
    const shown = safeText(code);
    throw new Refused({
      en: `no rule is called '${shown}'${meant ? didYouMean(meant).en : "; 'rolespec rules' lists them"}`,
      fr: `aucune règle ne s’appelle « ${shown} »${meant ? didYouMean(meant).fr : ' ; « rolespec rules » les énumère'}`,
    });
  },
};

const noRule = new Refused({
  en: "name the rule to explain; 'rolespec rules' lists them",
  fr: 'nommer la règle à expliquer ; « rolespec rules » les énumère',
});
