import type { VNode } from 'preact';
import { missingRole } from '../model/missing-role.ts';
import { typeset } from '../page/typography.ts';
import { isForeign, type Language, type LocalizedText } from '../text/language.ts';
import { Mention } from './entry.tsx';
import { lookUpOrder, orderTag } from './order.ts';
import type { SitePlan } from './plan.ts';
import { textFor, type RoleText } from './roles.ts';

/** The roles of a site by their ids, and those that they speak of and that have no page, for readers of a language. */
export class NamedRoles {
  /** As of `orderTag`. */
  readonly orderTag: string;
  readonly #texts: ReadonlyMap<string, RoleText>;
  readonly #ties: SitePlan['ties'];
  readonly #language: Language;
  readonly #order: ReturnType<typeof lookUpOrder>;

  constructor({ roles, ties }: Pick<SitePlan, 'roles' | 'ties'>, language: Language) {
    this.#texts = new Map([...roles.values()].map((role) => [role.id, textFor(role, language)]));
    this.#ties = ties;
    this.#language = language;
    this.orderTag = orderTag(roles.values(), language);
    this.#order = lookUpOrder(this.orderTag);
  }

  nameOf(id: string): string {
    return this.#texts.get(id)?.title ?? missingRole(id, this.#ties).name;
  }

  /** The ids in the order of the names. */
  sorted(ids: Iterable<string>): readonly string[] {
    return [...ids]
      .map((id) => ({ id, name: this.nameOf(id) }))
      .toSorted((one, other) => this.#order(one.name, other.name) || this.#order(one.id, other.id))
      .map(({ id }) => id);
  }

  /** The name in a list, a link where the role has a page. */
  mention(id: string): VNode {
    const language = this.#language;
    const text = this.#texts.get(id);
    if (text) return <Mention of={text} language={language} />;
    const { name, lang } = missingRole(id, this.#ties);
    return (
      <>
        <span lang={isForeign(lang, language) ? lang : undefined}>{typeset(name, lang)}</span>{' '}
        <span class="kind">{withoutFile[language]}</span>
      </>
    );
  }
}

const withoutFile: LocalizedText = { en: '(no role file)', fr: '(sans fiche)' };
