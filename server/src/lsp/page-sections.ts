/** The section of the page that shows a field of a role; `identity` is the head. */
const sections: ReadonlyMap<string, string> = new Map([
  ['titleForms', 'identity'],
  ['alternativeTitles', 'identity'],
  ['summary', 'purpose'],
  ['mission', 'purpose'],
  ['dimensions', 'purpose'],
  ['accountabilities', 'purpose'],
  ['objectives', 'objectives'],
  ['functions', 'work'],
  ['scopeNotes', 'scope-notes'],
  ['team', 'team'],
  ['requirements', 'requirements'],
  ['skills', 'skills'],
  ['tools', 'tools'],
  ['continuousLearning', 'tools'],
  ['workContext', 'conditions'],
  ['employment', 'conditions'],
  ['compensation', 'conditions'],
  ['locations', 'conditions'],
  ['remote', 'conditions'],
  ['evaluation', 'conditions'],
  ['market', 'market'],
  ['progression', 'paths'],
  ['levels', 'levels'],
  ['mappings', 'sources'],
  ['posting', 'key-facts'],
  ['meta', 'identity'],
]);

/** Where a reader will find what is written into this field of a role. */
export function sectionOf(field: string): string {
  return sections.get(field) ?? 'sources';
}
