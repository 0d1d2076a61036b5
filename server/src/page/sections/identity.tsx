import type { VNode } from 'preact';
import { isFingerprint } from '../../model/translations/source-version.ts';
import { fieldAt, rootField } from '../../schema/field.ts';
import { scopeLabels, statusLabels, titleKindLabels } from '../../schema/labels.ts';
import { formatPercent } from '../../text/figures.ts';
import { sameInAll, type LocalizedText } from '../../text/language.ts';
import type { PageContext } from '../context.tsx';
import { languageWord, ownLanguageName } from '../language-names.ts';
import { Link } from '../link.tsx';
import { commaList, facts, listOf, RoleName, Tag } from '../parts.tsx';
import { Picture } from '../picture.tsx';
import { day } from '../quantities.tsx';
import { pagesByLanguage } from '../role-pages.ts';
import type { Section } from '../section.ts';

export const identity: Section = {
  id: 'identity',
  title: { en: 'Title', fr: 'Intitulé' },
  frame: 'head',
  render(context) {
    const { role, title, label, text, pointerTo, logo } = context;
    return (
      <>
        {logo && (
          <p class="logo">
            <Picture {...logo} />
          </p>
        )}
        {languageSwitch(context)}
        <p class="eyebrow">
          <span>{label(scopeLabels[role.scope ?? 'occupation'])}</span>
          {role.family !== undefined && <span data-pointer={pointerTo('family')}>{text(role.family)}</span>}
        </p>
        <h1 data-pointer={pointerTo('title') ?? pointerTo('id')}>{text(title)}</h1>
        {otherNames(context)}
        {standing(context)}
        {notices(context)}
      </>
    );
  },
};

function otherNames(context: PageContext): VNode | undefined {
  const { role, title, label, text, placeOf, pointerTo } = context;
  const { masculine, feminine, neutral } = role.titleForms ?? {};
  const others = role.alternativeTitles?.filter(({ kind }) => kind !== 'hidden');
  const form = (name: string | undefined) => (name === title ? undefined : name && text(name));
  return facts(
    context,
    [
      [{ en: 'Feminine form', fr: 'Au féminin' }, form(feminine), pointerOf(context, 'feminine')],
      [{ en: 'Masculine form', fr: 'Au masculin' }, form(masculine), pointerOf(context, 'masculine')],
      [{ en: 'Neutral form', fr: 'Forme neutre' }, form(neutral), pointerOf(context, 'neutral')],
      [
        { en: 'Also called', fr: 'Autres appellations' },
        listOf(others, 'inline-list', (other) => (
          <li {...placeOf(other)}>
            {text(other.label)}
            {other.kind && other.kind !== 'synonym' && (
              <span class="kind"> ({label(titleKindLabels[other.kind])})</span>
            )}
          </li>
        )),
        pointerTo('alternativeTitles'),
        'synonyms',
      ],
    ],
    'names',
  );
}

function pointerOf({ pointerTo }: PageContext, form: string): string | undefined {
  return pointerTo('titleForms', form);
}

/** How far the text can be relied on: its status, its version, and until when. */
function standing(context: PageContext): VNode | undefined {
  const { role, label, ours, text, pointerTo } = context;
  const { status, version, owner, reviewBy } = role.meta ?? {};
  return listOf(
    [
      status && <Tag kind={status}>{label(statusLabels[status])}</Tag>,
      version !== undefined && label({ en: `Version ${version}`, fr: `Version ${version}` }),
      owner !== undefined && (
        <>
          {label({ en: 'Owner:', fr: 'Suivie par' })} {text(owner)}
        </>
      ),
      reviewBy !== undefined &&
        ours(
          <>
            {label({ en: 'Review by', fr: 'À relire avant le' })} {day(context, reviewBy)}
          </>,
        ),
    ].filter((part) => part !== undefined && part !== false),
    'standing',
    (part) => <li data-pointer={pointerTo('meta')}>{part}</li>,
  );
}

function isUnfinished(status: string | undefined): boolean {
  return status === 'draft' || status === 'in-review';
}

/** That the text may still change, and what it lacks before it can be published. */
function unfinished({ role, label, pointerTo, completeness }: PageContext): VNode {
  const { share, missing } = completeness();
  const state =
    role.meta?.status === 'draft'
      ? { en: 'This is a draft: it may still change.', fr: 'Ceci est un brouillon : le texte peut encore changer.' }
      : {
          en: 'This text is under review: it may still change.',
          fr: 'Ce texte est en relecture : il peut encore changer.',
        };
  const percent = Math.floor(share * 100);
  const names = missing.map((path) => label(withinSentence(fieldAt(rootField('role'), path)?.title)));
  return (
    <li class="notice" data-pointer={pointerTo('meta', 'status')}>
      <p>{label(state)}</p>
      <p class="completeness">
        <span>
          {label({
            en: `${formatPercent(percent, 'en')} complete`,
            fr: `Fiche complète à ${formatPercent(percent, 'fr')}`,
          })}
        </span>
        <span class="steps" aria-hidden="true">
          {Array.from({ length: 10 }, (_, step) => (
            <span class={step < Math.floor(share * 10) ? 'step step-done' : 'step'} />
          ))}
        </span>
        {names.length > 0 && (
          <span>
            {label({ en: 'Still missing:', fr: 'Il manque :' })} {commaList(names)}
          </span>
        )}
      </p>
    </li>
  );
}

/** The title of a field, none of which is an acronym, after other words. */
function withinSentence({ en, fr }: LocalizedText = sameInAll('')): LocalizedText {
  return { en: en.toLowerCase(), fr: fr.toLowerCase() };
}

function notices(context: PageContext): VNode | undefined {
  const { role, translation, label, pointerTo, isCut } = context;
  const { status, version, supersededBy } = role.meta ?? {};
  const pointer = pointerTo('meta', 'status');
  const translated = translation?.version;
  const stale =
    translated !== undefined && !isFingerprint(translated) && version !== undefined && translated !== version;
  return listOf(
    [
      isUnfinished(status) && unfinished(context),
      status === 'deprecated' && (
        <li class="notice" data-pointer={pointer}>
          {label({ en: 'This role is no longer in use.', fr: 'Ce rôle n’est plus en vigueur.' })}
          {supersededBy !== undefined && (
            <>
              {' '}
              {label({ en: 'It was replaced by', fr: 'Il est remplacé par' })}{' '}
              <RoleName to={{ role: supersededBy }} context={context} />.
            </>
          )}
        </li>
      ),
      isCut && (
        <li class="notice">
          {label({
            en: 'A list in this file is too long: only its first items are shown.',
            fr: 'Une liste de ce fichier est trop longue : seuls ses premiers éléments apparaissent.',
          })}
        </li>
      ),
      translation && !translation.source && (
        <li class="notice" data-pointer={pointerTo('translationOf')}>
          {label({
            en: 'The role that this text translates was not found; only its main texts are shown.',
            fr: 'Le rôle traduit ici est introuvable : seuls les textes principaux apparaissent.',
          })}
        </li>
      ),
      translation?.otherLang !== undefined && (
        <li class="notice" data-pointer={pointerTo('translationOf')}>
          {label(partly(languageWord(translation.otherLang)))}
        </li>
      ),
      stale && (
        <li class="notice" data-pointer={pointerTo('sourceVersion')}>
          {label({ en: 'Translated from version', fr: 'Traduit de la version' })} {translated}
          {label({ en: '; the source is now at version', fr: ' ; la source en est à la version' })} {version}.
        </li>
      ),
    ].filter((notice) => notice !== undefined && notice !== false),
    'notices',
    (notice) => notice,
  );
}

function partly({ en, fr }: LocalizedText): LocalizedText {
  return {
    en: `Some passages are not translated yet: they are in ${en}.`,
    fr: `Certains passages ne sont pas encore traduits : ils sont en ${fr}.`,
  };
}

/** The page in its languages; nothing where there is only one. */
function languageSwitch({ id, index, lang, language }: PageContext): VNode | undefined {
  if (id === undefined) return undefined;
  const targets = pagesByLanguage(index, id);
  if (targets.size < 2) return undefined;
  return (
    <nav class="languages" aria-label={{ en: 'Languages', fr: 'Langues' }[language]}>
      {listOf([...targets], 'language-list', ([tag, target]) => (
        <li>
          {tag === lang ? (
            <span aria-current="true" lang={tag}>
              {ownLanguageName(tag)}
            </span>
          ) : (
            <Link to={target} hreflang={tag} lang={tag}>
              {ownLanguageName(tag)}
            </Link>
          )}
        </li>
      ))}
    </nav>
  );
}
