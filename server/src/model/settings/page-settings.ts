import type {
  PageColors,
  PageLogo,
  PageSettings as WrittenSettings,
  PageVariables,
} from '../../../../schemas/types.ts';

/** How the pages of a folder look, and what they and every other output leave out. */
export interface PageSettings {
  /** Names of fields that are not for everybody, with dots: `team.notes`. What is so by default always is among them. */
  readonly internal: readonly string[];
  /** Names of fields that are for everybody all the same; of two names alike this one counts. */
  readonly publish: readonly string[];
  readonly colors: PageColors;
  readonly variables: PageVariables;
  /** Its file stands in the folder of the settings; to be read by who can read files. */
  readonly logo: PageLogo | undefined;
  /** CommonMark. */
  readonly footer: string | undefined;
}

/** How pages look and what they keep back where no settings say anything. */
export const defaultPageSettings: PageSettings = {
  internal: ['compensation', 'evaluation'],
  publish: [],
  colors: {},
  variables: {},
  logo: undefined,
  footer: undefined,
};

/** What the settings say of pages, and what holds where they say nothing. */
export function pageSettingsOf(written: WrittenSettings = {}): PageSettings {
  const { internal, publish, colors, variables, logo, footer } = written;
  const own = defaultPageSettings;
  return {
    internal: [...new Set([...own.internal, ...(internal ?? [])])],
    publish: publish ?? own.publish,
    colors: colors ?? own.colors,
    variables: variables ?? own.variables,
    logo,
    footer,
  };
}
