import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownChart } from '../../client/src/chart/chart-panel.ts';
import { closeAll, extension, open, replace, uriOf } from './workspace.ts';

describe('the chart', () => {
  before(extension);
  afterEach(closeAll);

  it('shows all roles in a panel of its own', async () => {
    const chart = await openChart();
    assert.deepEqual(chart, { view: 'reporting', nodes: 11 });
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    assert.ok(
      activeTab?.input instanceof vscode.TabInputWebview && activeTab.input.viewType.endsWith('rolespec.chart'),
    );
  });

  it('is there once, however often it is asked for', async () => {
    await openChart();
    await vscode.commands.executeCommand('rolespec.showChart');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.equal(tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1);
  });

  it('follows what is typed', async () => {
    const editor = await open('webmaster.role.yaml');
    await openChart(vscode.ViewColumn.Beside);
    const shown = shownChart(({ nodes }) => nodes === 12);
    await replace(editor, 'team:\n', 'team:\n  manages:\n    - role: assistant-web\n');
    await shown;
    const back = shownChart(({ nodes }) => nodes === 11);
    await replace(editor, 'team:\n  manages:\n    - role: assistant-web\n', 'team:\n');
    await back;
  });

  it('follows the files', async () => {
    await openChart();
    const uri = uriOf('stagiaire.role.yaml');
    const more = shownChart(({ nodes }) => nodes === 12);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('id: stagiaire\nlang: fr\ntitle: Stagiaire\n'));
    await more;
    const fewer = shownChart(({ nodes }) => nodes === 11);
    await vscode.workspace.fs.delete(uri);
    await fewer;
  });
});

async function openChart(column = vscode.ViewColumn.One): Promise<ShownChart> {
  // All of the folder: where the files come through the editor, they come one by one.
  const shown = shownChart(({ nodes }) => nodes === 11);
  if (column === vscode.ViewColumn.Beside) await vscode.commands.executeCommand('workbench.action.newGroupRight');
  await vscode.commands.executeCommand('rolespec.showChart');
  return shown;
}

/** The next chart that the panel shows and that satisfies; asked for before what brings it about. */
async function shownChart(satisfies: (chart: ShownChart) => boolean): Promise<ShownChart> {
  const { onDidShowChart } = await extension();
  return new Promise((resolve) => {
    const listening = onDidShowChart((chart) => {
      if (!satisfies(chart)) return;
      listening.dispose();
      resolve(chart);
    });
  });
}
