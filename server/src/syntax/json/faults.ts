/** What is wrong with a text as JSON, in our words, and what can be done about it. */
import { onlyByHand, type Diagnostic, type Fix } from '../../text/diagnostic.ts';
import { editOf, type TextEdit, type WorkspaceEdit } from '../../text/edit.ts';
import type { LocalizedText } from '../../text/language.ts';
import type { TextRange } from '../../text/range.ts';
import { shown } from '../../text/shown.ts';
import { firstPerLine, syntaxError, visible } from '../problems.ts';

export interface JsonFault {
  readonly code: keyof typeof sentences;
  readonly range: TextRange;
  /** The sign or the name that the sentence is about; absent where it names none. */
  readonly about?: string;
  /** After this edit the slip is mended; absent where only the author knows what was meant. */
  readonly mend?: TextEdit;
}

/** The first fault of each line. */
export function jsonProblems(uri: string, text: string, faults: readonly JsonFault[]): readonly Diagnostic[] {
  return firstPerLine(
    text,
    faults.map(({ code, range, about = '', mend }) => {
      const { fix, ...sentence }: Sentence = sentences[code];
      const named = (words: string): string => words.replace('$', () => shown(about));
      const message: LocalizedText = { en: named(sentence.en), fr: named(sentence.fr) };
      return syntaxError(visible(text, range), message, fix && mend ? fixOf(fix, editOf(uri, mend)) : []);
    }),
  );
}

/** What takes words away is for people to choose. */
function fixOf(fix: Mending, edit: WorkspaceEdit): readonly Fix[] {
  const { safe = false, ...title } = fix;
  return fix === remove ? onlyByHand([{ title, safe, edit }]) : [{ title, safe, edit }];
}

interface Sentence extends LocalizedText {
  /** What its mend does; `safe` where nothing that was written is lost or understood otherwise. */
  readonly fix?: Mending;
}

type Mending = LocalizedText & { readonly safe?: true };

const remove = { en: 'Remove it', fr: 'Le retirer' };
const inQuotes = { en: 'Put it in double quotes', fr: 'Le mettre entre guillemets droits' };
const bracket = { en: 'Close it here', fr: 'Fermer ici' };

const sentences = {
  COMMENT: {
    en: 'comments are not part of JSON; remove this one',
    fr: 'le JSON n’a pas de commentaires ; retirer celui-ci',
    fix: remove,
  },
  COMMA_MISSING: {
    en: 'a comma is missing before this',
    fr: 'il manque une virgule avant ceci',
    fix: { en: 'Add the comma', fr: 'Ajouter la virgule', safe: true },
  },
  COMMA_EXTRA: {
    en: 'this comma is one too many; a comma stands between two values only',
    fr: 'cette virgule est de trop ; une virgule ne se met qu’entre deux valeurs',
    fix: { en: 'Remove the comma', fr: 'Retirer la virgule', safe: true },
  },
  COMMA_OTHER: {
    en: "a ',' is written here, not '$'",
    fr: 'ici s’écrit « , », et non « $ »',
    fix: { en: 'Write a comma', fr: 'Écrire une virgule', safe: true },
  },
  COLON_MISSING: {
    en: "a colon is missing after '$'",
    fr: 'il manque deux-points après « $ »',
    fix: { en: 'Add the colon', fr: 'Ajouter le deux-points' },
  },
  COLON_OTHER: {
    en: "a ':' is written after the name of a field, not '$'",
    fr: 'après le nom d’un champ s’écrit « : », et non « $ »',
    fix: { en: 'Write a colon', fr: 'Écrire deux-points', safe: true },
  },
  NAME_BEGUN: {
    en: "a field is written '\"name\": value'; here is only '$'",
    fr: 'un champ s’écrit « "nom": valeur » ; il n’y a ici que « $ »',
  },
  NAME_MISSING: {
    en: 'the name of a field is missing before this value',
    fr: 'il manque le nom d’un champ avant cette valeur',
  },
  NAME_QUOTES: {
    en: 'the name of a field stands in double quotes in JSON',
    fr: 'en JSON, le nom d’un champ se met entre guillemets droits',
    fix: { ...inQuotes, safe: true },
  },
  NAME_OPEN: {
    en: "the quotation mark before '$' is never closed",
    fr: 'le guillemet avant « $ » n’est jamais fermé',
    fix: { en: 'Close the quotation mark', fr: 'Fermer le guillemet' },
  },
  VALUE_MISSING: {
    en: "a value is missing after '$'",
    fr: 'il manque une valeur après « $ »',
  },
  NOTHING: {
    en: 'a role is written in braces: \'{"id": …}\'; there is nothing here',
    fr: 'une fiche s’écrit entre accolades : « {"id": …} » ; il n’y a rien ici',
  },
  TEXT_QUOTES: {
    en: 'text stands in double quotes in JSON',
    fr: 'en JSON, un texte se met entre guillemets droits',
    fix: inQuotes,
  },
  OTHER_QUOTES: {
    en: 'text stands in double quotes (") in JSON, not in these',
    fr: 'en JSON, un texte se met entre guillemets droits ("), et non entre ceux-ci',
    fix: { ...inQuotes, safe: true },
  },
  TEXT_OPEN: {
    en: 'this text in quotes is never closed',
    fr: 'ce texte entre guillemets n’est jamais fermé',
    fix: { en: 'Close the quotation mark', fr: 'Fermer le guillemet' },
  },
  QUOTE_INSIDE: {
    en: 'a quotation mark inside a text is written \\"',
    fr: 'un guillemet à l’intérieur d’un texte s’écrit \\"',
    fix: { en: 'Write \\" inside the text', fr: 'Écrire \\" dans le texte' },
  },
  LINE_BREAK: {
    en: 'a text stands on one line in JSON; a new line in it is written \\n',
    fr: 'en JSON, un texte tient sur une ligne ; un retour à la ligne s’y écrit \\n',
    fix: { en: 'Put the text on one line', fr: 'Mettre le texte sur une ligne' },
  },
  ESCAPE: {
    en: "a backslash in this text stands before a sign it does not belong to; write '\\\\'",
    fr: 'une barre oblique inverse de ce texte précède un signe inattendu ; écrire « \\\\ »',
    fix: { en: 'Write \\\\ for the backslash', fr: 'Écrire \\\\ pour la barre oblique inverse' },
  },
  CONTROL: {
    en: 'this text holds a sign that cannot be seen, such as a tab; JSON has it written out, as in \\t',
    fr: 'ce texte contient un signe invisible, comme une tabulation ; le JSON l’écrit en toutes lettres, comme \\t',
    fix: { en: 'Write the sign out', fr: 'Écrire le signe en toutes lettres', safe: true },
  },
  WORD_CASE: {
    en: "'$' is written in small letters in JSON",
    fr: 'en JSON, « $ » s’écrit en minuscules',
    fix: { en: 'Write it in small letters', fr: 'L’écrire en minuscules', safe: true },
  },
  NO_VALUE: {
    en: "'$' is no value in JSON, where nothing is written 'null'",
    fr: '« $ » n’est pas une valeur en JSON, où rien ne s’écrit « null »',
    fix: { en: 'Write null', fr: 'Écrire null', safe: true },
  },
  NUMBER: {
    en: 'this number is not written as JSON wants it',
    fr: 'ce nombre n’est pas écrit comme le JSON le demande',
    fix: { en: 'Write the number as JSON wants it', fr: 'Écrire le nombre comme le JSON le demande' },
  },
  SPACE: {
    en: 'this is a space that JSON does not know, often pasted along; put a normal one',
    fr: 'ceci est une espace que le JSON ne connaît pas, souvent collée avec un texte ; mettre une espace ordinaire',
    fix: { en: 'Write a normal space', fr: 'Écrire une espace ordinaire', safe: true },
  },
  CLOSER_MISSING: { en: "'$' is missing after this", fr: 'il manque « $ » après ceci', fix: bracket },
  OPENER_MISSING: {
    en: "'$' is missing before this",
    fr: 'il manque « $ » avant ceci',
    fix: { en: 'Add it', fr: 'L’ajouter' },
  },
  CLOSER_OTHER: {
    en: "what is open here is closed by '$'",
    fr: 'ce qui est ouvert ici se ferme par « $ »',
    fix: { en: 'Write it so', fr: 'L’écrire ainsi' },
  },
  CLOSER_EXTRA: {
    en: "this '$' closes nothing; it is one too many",
    fr: 'ce « $ » ne ferme rien ; il est de trop',
    fix: remove,
  },
  UNEXPECTED: { en: 'this does not belong here', fr: 'ceci n’a pas sa place ici', fix: remove },
  AFTER_END: {
    en: 'the file ends before this; remove what follows',
    fr: 'le fichier se termine avant ceci ; retirer la suite',
  },
} as const satisfies Record<string, Sentence>;
