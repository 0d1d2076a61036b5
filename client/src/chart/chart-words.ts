import { l10n, workspace } from 'vscode';
import type { Words } from '../webview/chart/words.ts';

export function chartWords(): Words {
  return {
    bar: l10n.t('Chart'),
    reporting: l10n.t('Reporting lines'),
    career: l10n.t('Career paths'),
    search: l10n.t('Find a role'),
    found: l10n.t('{0} of {1}'),
    foundNone: l10n.t('None found'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    zoomBack: l10n.t('Back to the usual size'),
    zoomFit: l10n.t('Fit'),
    branch: l10n.t('Only this branch'),
    branchOf: l10n.t('Branch: {0}'),
    whole: l10n.t('Back to the whole chart'),
    levels: l10n.t('Levels'),
    allLevels: l10n.t('All levels'),
    oneLevel: l10n.t('1 level'),
    manyLevels: l10n.t('{0} levels'),
    export: l10n.t('Export…'),
    empty: workspace.workspaceFolders
      ? l10n.t('There is no role in the open folders yet.')
      : l10n.t('No folder is open, so there are no roles to draw.'),
    emptyCareer: l10n.t('No role says yet what it evolves to or comes from.'),
  };
}
