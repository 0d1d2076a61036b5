import { l10n } from 'vscode';
import type { Words } from '../webview/words.ts';

export function previewWords(): Words {
  return {
    bar: l10n.t('Preview'),
    complete: l10n.t('{0}% complete'),
    errors: l10n.t('Errors, go to the next: {0}'),
    warnings: l10n.t('Warnings, go to the next: {0}'),
    remarks: l10n.t('Remarks, go to the next: {0}'),
    error: l10n.t('Error: {0}'),
    warning: l10n.t('Warning: {0}'),
    remark: l10n.t('Remark: {0}'),
    noProblems: l10n.t('No problems'),
    showMissing: l10n.t('Show what could be added'),
    toAdd: l10n.t('{0} to add'),
    missing: l10n.t('What could be added here'),
    add: l10n.t('Add: {0}'),
    language: l10n.t('Language of the page'),
    percent: l10n.t('{0}%'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    zoomBack: l10n.t('Back to the usual size'),
    copyLink: l10n.t('Copy the link to this section: {0}'),
  };
}
