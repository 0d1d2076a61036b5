import { pageFacts } from '../page/page.tsx';
import type { RoleExporter } from './exporter.ts';

export const jsonLdExport: RoleExporter = {
  name: 'json-ld',
  of: 'role',
  extension: 'jsonld',
  summary: {
    en: 'what the page tells machines, as schema.org says it',
    fr: 'ce que la page dit aux machines, selon schema.org',
  },
  export: (document, index, options) => `${JSON.stringify(pageFacts(document, index, options), undefined, 2)}\n`,
};
