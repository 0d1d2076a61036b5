import type { RoleDocument } from '../model/document.ts';
import { sourceOfTranslation } from '../model/translation.ts';
import { fingerprintOf, isFingerprint } from '../model/translations/source-version.ts';
import { languageOfName } from '../schema/kinds.ts';
import { nodeAt } from '../syntax/navigate.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import { rewriteScalar } from '../syntax/write/scalar.ts';
import type { RelatedInformation } from '../text/diagnostic.ts';
import { editOf } from '../text/edit.ts';
import type { LocalizedText } from '../text/language.ts';
import { shown } from '../text/shown.ts';
import type { Rule } from './rule.ts';

export const translationStale: Rule = {
  id: 'translation-stale',
  severity: 'warning',
  scope: 'workspace',
  summary: {
    en: 'The source has changed since it was translated.',
    fr: 'La source a changé depuis sa traduction.',
  },
  why: {
    en: 'Readers of the translation get what was true before. The source version holds the version that was translated, or a fingerprint of its texts (text:...), which shows every change of a word.',
    fr: 'La traduction dit ce qui valait avant. La version d’origine contient la version traduite, ou une empreinte des textes (text:...), qui révèle chaque changement de mot.',
  },
  bad: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
meta: { version: '2.0' }
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
sourceVersion: '1.0'
title: Nurse
`,
  good: `#- /infirmier.role.yaml
id: infirmier
lang: fr
title: Infirmier / Infirmière
meta: { version: '2.0' }
#- /infirmier.en.role.yaml
translationOf: infirmier
lang: en
sourceVersion: '2.0'
title: Nurse
`,

  *check(document, index) {
    const source = sourceOfTranslation(document, index);
    const written = source && document.translation?.sourceVersion;
    if (written === undefined || !source) return;
    const current = isFingerprint(written) ? fingerprintOf(source) : source.role.meta?.version;
    const node = nodeAt(document.tree.root, ['sourceVersion']);
    if (current === undefined || current === written || node?.kind !== 'scalar') return;
    yield {
      range: node.range,
      message: messageFor(written, current),
      related: versionIn(source),
      fixes: [
        {
          title: {
            en: `Set the source version to '${shown(current)}', once the texts are right`,
            fr: `Mettre la version d’origine à « ${shown(current)} », une fois les textes à jour`,
          },
          safe: false,
          edit: rewritten(document, node, current),
        },
      ],
    };
  },
};

function messageFor(written: string, current: string): LocalizedText {
  if (isFingerprint(written)) {
    return {
      en: 'the texts of the source have changed since they were translated',
      fr: 'les textes de la source ont changé depuis leur traduction',
    };
  }
  return {
    en: `version '${shown(written)}' was translated, the source is at '${shown(current)}'`,
    fr: `la version traduite est « ${shown(written)} », la source en est à « ${shown(current)} »`,
  };
}

function versionIn({ uri, tree }: RoleDocument): readonly RelatedInformation[] {
  const version = nodeAt(tree.root, ['meta', 'version']);
  if (!version) return [];
  const message = { en: 'the version of the source', fr: 'la version de la source' };
  return [{ location: { uri, range: version.range }, message }];
}

function rewritten({ uri, text }: RoleDocument, node: ScalarNode, value: string) {
  return editOf(uri, rewriteScalar(text, node, value, languageOfName(uri)));
}
