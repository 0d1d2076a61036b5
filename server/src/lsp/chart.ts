import type { Chart } from '../chart/chart.ts';
import { publicCaveats } from '../model/caveat.ts';
import { publicTies } from '../model/public-tie.ts';
import type { Language } from '../text/language.ts';
import { allFiles } from './all-files.ts';
import { indexToShow } from './index-to-show.ts';
import { isChart } from './params.ts';
import { type ChartParams, chartRequest, type ChartResult } from './protocol.ts';
import { request, type RequestHandler } from './request.ts';
import type { ServerWorkspace } from './workspace.ts';

/** The chart of the roles that the settings do not leave out. */
export const charts: RequestHandler = request<ChartParams, ChartResult | null>(
  chartRequest,
  isChart,
  null,
  async (session, params, token) => {
    const { texts, client } = session;
    const { root, format = 'svg' } = params;
    let drawn = await chartNow(texts, params);
    if (drawn.roles.length === 0) {
      // The one whose branch is asked for may be in a file that is still to be read.
      await allFiles(session, token);
      drawn = await chartNow(texts, params);
    }
    if (root !== undefined && drawn.roles.length === 0) return null;
    // Most keys change nothing of it, and to see that is a part of the work.
    const known = `${format} ${JSON.stringify(drawn)}`;
    if (session.lastChart?.known === known) return session.lastChart.result;
    const result: ChartResult = {
      text: await written(drawn, format, client.language, texts),
      roles: drawn.roles.map(({ id, title, uri, parent }) => ({
        id,
        title,
        ...(uri !== undefined && { uri: texts.clientUri(uri) }),
        ...(parent !== undefined && { parent }),
      })),
    };
    session.lastChart = { known, result };
    return result;
  },
);

async function chartNow(texts: ServerWorkspace, { view, root, depth }: ChartParams): Promise<Chart> {
  // Only those who look at charts wait for what draws them.
  const { chart } = await import('../chart/chart.ts');
  const caveatOf = publicCaveats(texts.configs);
  const index = indexToShow(texts);
  return chart(index, { view, root, depth, isPublic: publicTies(index), caveatOf });
}

async function written(
  drawn: Chart,
  format: NonNullable<ChartParams['format']>,
  language: Language,
  texts: ServerWorkspace,
): Promise<string> {
  switch (format) {
    case 'svg':
      return (await import('../chart/svg.tsx')).chartSvg(drawn, { language });
    case 'mermaid':
      return (await import('../chart/mermaid.ts')).chartMermaid(drawn);
    case 'json':
      return (await import('../chart/json.ts')).chartJson(drawn, (uri) => texts.clientUri(uri));
  }
}
