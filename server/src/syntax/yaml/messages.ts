import type { Diagnostic } from '../../text/diagnostic.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';
import { shown } from '../../text/shown.ts';
import { tooDeep } from '../limits.ts';
import { firstPerLine, syntaxError, visible } from '../problems.ts';
import type { YamlFault } from './fault.ts';
import { yamlFixes } from './fixes.ts';

/** The faults in our words, the first one of each line, with what can be done about them. */
export function yamlProblems(uri: string, text: string, faults: readonly YamlFault[]): readonly Diagnostic[] {
  const fixes = yamlFixes(uri, text);
  return firstPerLine(
    text,
    faults.map((fault) => problemOf(text, fault, fixes)),
  );
}

function problemOf(text: string, fault: YamlFault, fixes: ReturnType<typeof yamlFixes>): Diagnostic {
  if (fault.code === 'RESOURCE_EXHAUSTION') return tooDeep(fault.range.start);
  const sentence = sentenceOf(text, fault);
  if (sentence === sentences.brace) return syntaxError(openerOf(text, fault.range, '{', '}'), sentence, fixes(fault));
  if (sentence === sentences.bracket) return syntaxError(openerOf(text, fault.range, '[', ']'), sentence, fixes(fault));
  return syntaxError(visible(text, fault.range), sentence, fixes(fault));
}

/** Of the opening sign that lacks its closing one: the last before the place where that was missed. */
function openerOf(text: string, missed: TextRange, opening: string, closing: string): TextRange {
  let closed = 0;
  for (let offset = missed.start - 1; offset >= 0; offset--) {
    const char = text.charAt(offset);
    if (char === closing) closed++;
    else if (char === opening && closed-- === 0) return { start: offset, end: offset + 1 };
  }
  return visible(text, missed);
}

function sentenceOf(text: string, { code, range, detail }: YamlFault): LocalizedText {
  if (code === 'KEY_WITHOUT_COLON') {
    const word = text.slice(range.start, range.end).split(/[\r\n]/)[0] ?? '';
    return {
      en: `a colon is missing after '${shown(word)}': a line is 'field: value'`,
      fr: `il manque deux-points après « ${shown(word)} » : une ligne s’écrit « champ: valeur »`,
    };
  }
  if (code === 'MISSING_CHAR') {
    if (detail.startsWith('Implicit map keys')) {
      return sentenceOf(text, { code: 'KEY_WITHOUT_COLON', range, detail });
    }
    if (detail.startsWith('Sequence item')) return sentences.dash;
    if (detail.startsWith('Missing ,')) return sentences.comma;
    if (detail.includes('must end with a }')) return sentences.brace;
    if (detail.includes('must end with a ]')) return sentences.bracket;
    if (detail.startsWith('Comments')) return sentences.comment;
  }
  if (isListOnLine(detail)) return sentences.list;
  if (code === 'BAD_INDENT') {
    if (detail.includes('end with a }')) return sentences.brace;
    if (detail.includes('end with a ]')) return sentences.bracket;
  }
  if (code === 'TAB_AS_INDENT' && !text.slice(range.start, range.end).includes('\t')) return sentences.spaces;
  return byCode.get(code) ?? sentences.other;
}

/** Of the library's sentence: whether it is about the dash of a list beside the name of a field. */
export function isListOnLine(detail: string): boolean {
  return detail.startsWith('Unexpected block-seq-ind on same line');
}

const sentences = {
  list: {
    en: 'a list starts on a line of its own, below the name of the field',
    fr: 'une liste commence sur sa propre ligne, sous le nom du champ',
  },
  dash: {
    en: "a dash is missing: every item of a list starts with '- '",
    fr: 'il manque un tiret : chaque élément d’une liste commence par « - »',
  },
  comma: {
    en: 'a comma is missing between two values inside brackets or braces',
    fr: 'il manque une virgule entre deux valeurs entre crochets ou accolades',
  },
  brace: {
    en: "a '{' is never closed: '}' is missing",
    fr: 'une accolade « { » n’est jamais fermée : il manque « } »',
  },
  bracket: { en: "a '[' is never closed: ']' is missing", fr: 'un crochet « [ » n’est jamais fermé : il manque « ] »' },
  comment: {
    en: "a space is missing before '#': a comment stands apart from the text",
    fr: 'il manque une espace avant « # » : un commentaire est séparé du texte',
  },
  indent: {
    en: 'this line is not indented like its neighbours; fields of one group start in the same column',
    fr: 'cette ligne n’est pas en retrait comme ses voisines ; les champs d’un même groupe commencent à la même colonne',
  },
  colon: {
    en: "a second ': ' stands on this line; put text that contains a colon in quotes",
    fr: 'un second « : » figure sur cette ligne ; mettre entre guillemets un texte qui contient deux-points',
  },
  spaces: {
    en: 'this line is indented with pasted spaces that are no normal ones; write normal spaces',
    fr: 'cette ligne est en retrait par des espaces collées qui ne sont pas ordinaires ; écrire des espaces ordinaires',
  },
  other: { en: 'this cannot be read as YAML here', fr: 'ceci ne peut pas être lu comme du YAML à cet endroit' },
} as const satisfies Record<string, LocalizedText>;

/** Of a text such as `#1`, which YAML does not see. */
export const textAsRemark: LocalizedText = {
  en: "a '#' behind a space begins a remark; put the text in quotes",
  fr: 'un « # » après une espace commence une remarque ; mettre le texte entre guillemets',
};

const byCode: ReadonlyMap<string, LocalizedText> = new Map<string, LocalizedText>([
  ['BAD_INDENT', sentences.indent],
  ['ITEM_WITHOUT_DASH', sentences.dash],
  [
    'DASH_WITHOUT_SPACE',
    {
      en: "a space is missing after the dash: every item of a list starts with '- '",
      fr: 'il manque une espace après le tiret : chaque élément d’une liste commence par « - »',
    },
  ],
  [
    'COLON_WITHOUT_SPACE',
    {
      en: "a space is missing after the colon: a line is 'field: value'",
      fr: 'il manque une espace après le deux-points : une ligne s’écrit « champ: valeur »',
    },
  ],
  [
    'COLON_ODD',
    {
      en: "a field is written 'field: value': a colon right behind the name, then a normal space",
      fr: 'un champ s’écrit « champ: valeur » : deux-points juste après le nom, puis une espace ordinaire',
    },
  ],
  [
    'BULLET',
    {
      en: "every item of a list starts with '- ', not with another sign",
      fr: 'chaque élément d’une liste commence par « - », et non par un autre signe',
    },
  ],
  [
    'COLON_IN_TEXT',
    {
      en: "a ': ' stands in this text, over several lines; put the text in quotes",
      fr: '« : » figure dans ce texte écrit sur plusieurs lignes ; mettre le texte entre guillemets',
    },
  ],
  [
    'TEXT_OUTSIDE',
    {
      en: 'this text goes on from the line above; indent it further than the name of its field',
      fr: 'ce texte continue la ligne au-dessus ; le mettre en retrait par rapport au nom de son champ',
    },
  ],
  [
    'NO_FIELD',
    {
      en: "this line is neither 'field: value' nor an item of a list; a remark starts with '# '",
      fr: 'cette ligne n’est ni « champ: valeur » ni un élément de liste ; une remarque commence par « # »',
    },
  ],
  [
    'QUOTE_INSIDE',
    {
      en: 'this text has the quotation mark inside that it starts with, which ends it too early; put it all in other quotes',
      fr: 'ce texte contient le même guillemet qu’à son début, qui le ferme trop tôt ; mettre le tout entre d’autres guillemets',
    },
  ],
  [
    'TEXT_BEHIND',
    {
      en: 'a text that starts with a bracket or a brace belongs in quotes',
      fr: 'un texte qui commence par un crochet ou une accolade se met entre guillemets',
    },
  ],
  ['TEXT_AS_REMARK', textAsRemark],
  ['UNCLOSED_BRACKET', sentences.bracket],
  ['UNCLOSED_BRACE', sentences.brace],
  ['BLOCK_AS_IMPLICIT_KEY', sentences.colon],
  ['BLOCK_IN_FLOW', sentences.brace],
  ['UNCLOSED_QUOTE', { en: 'this quotation mark is never closed', fr: 'ce guillemet n’est jamais fermé' }],
  [
    'TAB_AS_INDENT',
    {
      en: 'this line is indented with a tab; use spaces',
      fr: 'cette ligne est en retrait par une tabulation ; utiliser des espaces',
    },
  ],
  [
    'BAD_SCALAR_START',
    {
      en: 'text does not start with this sign unless it is in quotes',
      fr: 'un texte ne commence pas par ce signe, sauf entre guillemets',
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    {
      en: "this backslash is read as a special sign; write '\\\\' or use single quotes",
      fr: 'cette barre oblique inverse est lue comme un signe spécial ; écrire « \\\\ » ou utiliser des apostrophes',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    { en: 'the name of a field stands on one line', fr: 'le nom d’un champ tient sur une seule ligne' },
  ],
  [
    'UNEXPECTED_TOKEN',
    {
      en: 'this does not belong here; text with special signs belongs in quotes',
      fr: 'ceci n’a pas sa place ici ; un texte avec des signes spéciaux se met entre guillemets',
    },
  ],
  [
    'BAD_DIRECTIVE',
    {
      en: "a line that starts with '%' is not supported in a role file",
      fr: 'une ligne qui commence par « % » n’est pas prise en charge dans une fiche',
    },
  ],
]);
