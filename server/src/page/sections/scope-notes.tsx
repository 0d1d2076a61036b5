import { Prose } from '../raw-html.tsx';
import type { Section } from '../section.ts';

export const scopeNotes: Section = {
  id: 'scope-notes',
  title: { en: 'Scope and limits', fr: 'Périmètre et limites' },
  render({ role, lang, foreign, placeOf }) {
    if (!role.scopeNotes?.length) return undefined;
    const notes = role.scopeNotes.map((item) => (
      <div {...placeOf(item)}>
        <Prose markdown={item.text} lang={lang} foreign={foreign(item.text)} />
      </div>
    ));
    return <>{notes}</>;
  },
};
