/**
 * Sentences for the person at the terminal. Plain JavaScript on Node's own modules, because `npm start` speaks before
 * any package is there.
 */
import process from 'node:process';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;

export const language = /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';

export function say(text) {
  process.stderr.write(`${text[language]}\n`);
}

export function stop(text, detail) {
  say(text);
  if (detail) process.stderr.write(`${detail.trimEnd().replace(/^/gm, '    ')}\n`);
  process.exit(2);
}
