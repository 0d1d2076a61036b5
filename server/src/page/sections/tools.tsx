import type { VNode } from 'preact';
import type { Tool } from '../../../../schemas/types.ts';
import type { PageContext } from '../context.tsx';
import { byImportance, joined, openEnd, sentences, subsection, together } from '../parts.tsx';
import type { Section } from '../section.ts';

export const tools: Section = {
  id: 'tools',
  title: { en: 'Tools and keeping up to date', fr: 'Outils et veille' },
  render(context) {
    const { role } = context;
    const list = byImportance(context, role.tools, (tool) => renderTool(context, tool));
    const end = list && openEnd(context, role.toolsExhaustive);
    return together(
      subsection(context, { en: 'Tools', fr: 'Outils' }, together(list, end)),
      subsection(
        context,
        { en: 'To keep up with', fr: 'Sujets à suivre' },
        sentences(context, role.continuousLearning),
      ),
    );
  },
};

function renderTool({ label, text, placeOf }: PageContext, tool: Tool): VNode {
  const { vendor, category, currentName } = tool;
  const about = [category, vendor].filter((part) => part !== undefined);
  return (
    <li {...placeOf(tool)}>
      <span class="name">{text(tool.label)}</span>
      {about.length > 0 && <span class="level">{joined(about.map(text), ' · ')}</span>}
      {currentName !== undefined && (
        <span class="note">
          {label({ en: 'now called', fr: 'aujourd’hui' })} {text(currentName)}
        </span>
      )}
    </li>
  );
}
