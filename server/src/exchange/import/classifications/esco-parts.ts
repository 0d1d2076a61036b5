import type { LooseRole } from '../importer.ts';

/** A French title is written in both forms, with a slash between them. */
export function formsOf(title: string): LooseRole['titleForms'] {
  const [masculine, feminine, ...more] = title.split('/');
  return feminine === undefined || more.length > 0 ? undefined : { masculine, feminine };
}

export function mappingsOf(uri: string, label: string, isco: string): LooseRole['mappings'] {
  return [
    uri === '' ? undefined : { scheme: 'esco', uri, label, match: 'exact' },
    isco === '' ? undefined : { scheme: 'isco-08', code: isco.replace(/^C(?=\d)/, ''), match: 'broad' },
  ];
}
