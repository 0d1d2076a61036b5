/** The text that a snippet stands for where nobody fills it in: `${1:text}` is `text`, `${1|a,b|}` is `a`. */
export function withoutPlaceholders(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$(?:\d+|\{\d+(?::([^}]*)|\|([^,|}]*)[^}]*)?\})/g,
    (_, escaped: string | undefined, text: string | undefined, choice: string | undefined) =>
      escaped ?? text ?? choice ?? '',
  );
}

/** A snippet for an editor in which the list opens at each stop: the choices are in it, with what they mean. */
export function withoutChoices(snippet: string): string {
  return snippet.replace(/\\[\\$}]|\$\{(\d+)\|(?:\\.|[^\\|])*\|\}/g, (whole, number: string | undefined) =>
    number === undefined ? whole : `$${number}`,
  );
}
