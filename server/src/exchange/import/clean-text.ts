import { hiddenSignsIn, withoutSigns } from '../../text/hidden-signs.ts';

/** A text as a role holds it, and the signs that went. */
export interface Clean {
  readonly text: string;
  /** `U+200B`, each time it went. */
  readonly cut: readonly string[];
}

/**
 * Words on one line, without signs that nobody sees: those of no width and of control, and those that turn the order of
 * what is shown.
 */
export function cleanLine(text: string): Clean {
  const { text: seen, cut } = withoutHidden(text);
  return { text: seen.replace(/[\t\n\r ]+/g, ' ').trim(), cut };
}

/** The same of a text that may have paragraphs, with one empty line between two of them at most. */
export function cleanParagraphs(text: string): Clean {
  const { text: seen, cut } = withoutHidden(text.replace(/\r\n?/g, '\n'));
  const lines = seen.split('\n').map((line) => line.replaceAll('\t', ' ').trimEnd());
  return {
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    cut,
  };
}

function withoutHidden(text: string): Clean {
  const whole = text.replace(loneHalves, '\ufffd');
  const signs = hiddenSignsIn(whole);
  return { text: signs.length === 0 ? whole : withoutSigns(whole, signs), cut: signs.map(({ name }) => name) };
}

/** Half a sign, which no file can hold. */
const loneHalves = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
