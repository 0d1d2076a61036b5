import { resolve, sep } from 'node:path';
import { configsAbove, configsBehind } from '../files/configs.ts';
import { uriOf } from '../files/node.ts';
import { parseRole } from '../model/document.ts';
import { extendedBy } from '../model/settings/own-settings.ts';
import { allRules } from '../rules/all.ts';
import { planOf } from '../rules/running/plan.ts';
import { kindOfName } from '../schema/kinds.ts';
import type { CommandOption } from './command.ts';
import { refusals } from './files/selection-refusals.ts';
import type { Host } from './host.ts';
import { shownPath } from './load.ts';
import { settingsFrom, type SettingsSource } from './settings.ts';

export const printConfigOption = {
  'print-config': {
    type: 'string',
    placeholder: 'roles/nurse.role.yaml',
    proposals: 'file',
    summary: {
      en: 'print the settings that hold for this file, and where they come from, as JSON; check nothing',
      fr: 'afficher en JSON les réglages qui valent pour ce fichier, et leur origine, sans rien vérifier',
    },
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/**
 * The settings that hold for a file, which need not be there, for people who wonder and for programs: JSON, in English.
 *
 * @throws Refused where it is no file of ours, or named settings cannot be read.
 */
export async function printedConfig(name: string, source: SettingsSource, host: Host): Promise<string> {
  const path = resolve(host.workingFolder, name);
  if (kindOfName(path.replaceAll(sep, '/')) !== 'role') throw refusals.otherFile(name);
  const uri = uriOf(path);
  const above = await configsAbove(uri, host.files);
  const behind = await configsBehind(above, host.files, extendedBy);
  const documents = [...above, ...behind].map((one) => parseRole(one.uri, one.text));
  const settings = await settingsFrom(source, documents, host.files, host);
  const config = settings.of(uri);
  const isOn = new Map(planOf(config).map((one) => [one.rule.id, one.severity]));
  const rules = allRules.map(({ id }) => {
    const options = config.options.get(id);
    const said = {
      severity: isOn.get(id) ?? 'off',
      from: config.rules.has(id) ? 'settings' : `preset ${config.preset}`,
      ...(options && { options: Object.fromEntries(options) }),
    };
    return [id, said] as const;
  });
  const report = {
    file: shownPath(uri, host),
    settings: settings.named
      ? [shownPath(settings.named.uri, host)]
      : settings.filesFor(uri).map((one) => shownPath(one.uri, host)),
    ignored: settings.ignores(uri),
    preset: config.preset,
    rules: Object.fromEntries(rules),
    house: config.house.map(({ id }) => id),
    ignore: config.ignore.flatMap(({ patterns }) => patterns),
    page: config.page,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
