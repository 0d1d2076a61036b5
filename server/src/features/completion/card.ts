import type { RoleIndex } from '../../model/role-index.ts';
import { conceptOf } from '../../model/terms/concept-codes.ts';
import { termbaseOf } from '../../model/terms/termbases.ts';
import type { LocalizedText } from '../../text/language.ts';
import { conceptCard } from '../concept-card.ts';
import { roleCard } from '../role-card.ts';
import type { CardSubject } from './item.ts';

/** What there is to read about what completion offers, as Markdown; nothing where its file is gone. */
export function completionCard(subject: CardSubject, index: RoleIndex): LocalizedText | undefined {
  if ('role' in subject) {
    const document = index.role(subject.role);
    return document && roleCard(document, index);
  }
  const { vocabulary, code, lang } = subject;
  const document = index.vocabularies.find(({ uri }) => uri === vocabulary);
  const termbase = document && termbaseOf(document);
  const concept = termbase && conceptOf(termbase, { code });
  return concept && conceptCard(concept, termbase, lang);
}
