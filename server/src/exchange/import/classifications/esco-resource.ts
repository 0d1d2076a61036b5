import type { LocalizedText } from '../../../text/language.ts';
import type { LooseRole, ReadOptions, ReadRole } from '../importer.ts';
import { JsonSource } from '../json/json-source.ts';
import { leftOut, Losses } from '../losses.ts';
import { readRole } from '../read-role.ts';
import type { Source } from '../source.ts';
import { formsOf, mappingsOf } from './esco-parts.ts';

/** Whether this is one occupation, as the service of ESCO tells it in JSON. */
export function isEscoResource({ json }: Source): boolean {
  const resource = new JsonSource(json);
  return resource.at('className').peek() === 'Occupation' && resource.at('preferredLabel').isGroup();
}

/** That occupation in each language that somebody asks for, so in one. */
export function escoResource({ json }: Source, { lang: asked }: ReadOptions): readonly ReadRole[] {
  const resource = new JsonSource(json);
  const losses = new Losses();
  const labels = resource.at('preferredLabel');
  const lang = labels.at(asked).peek() === undefined ? (labels.names()[0] ?? asked) : asked;
  const title = labels.at(lang).text() ?? resource.at('title').text() ?? '';
  const uri = resource.at('uri').text() ?? '';
  const links = resource.at('_links');
  const skills = (relation: 'Essential' | 'Optional', kind: 'Skill' | 'Knowledge') =>
    links
      .at(`has${relation}${kind}`)
      .items()
      .map((item) => skillOf(item, relation));
  const role: LooseRole = {
    lang,
    title,
    titleForms: lang === 'fr' ? formsOf(title) : undefined,
    scope: 'occupation',
    alternativeTitles: resource
      .at('alternativeLabel', lang)
      .texts()
      .map((label) => ({ label, kind: 'synonym' })),
    summary: resource.at('description', lang, 'literal').text(),
    scopeNotes: [{ text: resource.at('scopeNote', lang, 'literal').text() }],
    skills: {
      technical: [...skills('Essential', 'Skill'), ...skills('Optional', 'Skill')],
      knowledge: [...skills('Essential', 'Knowledge'), ...skills('Optional', 'Knowledge')],
    },
    mappings: mappingsOf(uri, title, links.at('broaderIscoGroup').items()[0]?.at('code').text() ?? ''),
    meta: { sources: [{ title: 'ESCO', url: uri, lang }] },
  };
  for (const name of ['className', 'title']) resource.at(name).text();
  resource.tellRest(losses, {
    _links: leftOut,
    preferredLabel: otherLanguage,
    alternativeLabel: otherLanguage,
    description: otherLanguage,
  });
  return [readRole(`esco ${uri === '' ? title : uri}`, role, losses)];
}

function skillOf(link: JsonSource, relation: 'Essential' | 'Optional') {
  const [label, uri] = [link.at('title').text(), link.at('uri').text()];
  const mapping = uri === undefined ? undefined : { scheme: 'esco' as const, uri, match: 'exact' as const };
  return {
    label,
    importance: relation === 'Essential' ? ('essential' as const) : ('optional' as const),
    mappings: [mapping],
  };
}

const otherLanguage: LocalizedText = {
  en: 'in another language, which a translation would hold',
  fr: 'dans une autre langue, à placer dans une traduction',
};
