/** The names of role files: `nurse.role.yaml`, and `nurse.fr.role.yaml` of a translation. */

/**
 * What stands before `.role.yaml` in the name of the file, nothing escaped.
 *
 * @returns nothing where the file has no such name, or no name yet: it is not saved.
 */
export function nameBase(uri: string): string | undefined {
  const base = uri.startsWith('untitled:') ? undefined : name.exec(uri)?.[1];
  try {
    return base && decodeURIComponent(base);
  } catch {
    return base;
  }
}

/** The URI of a file in the same folder and written the same way, with another name; `uri` itself where it has no such name. */
export function withNameBase(uri: string, base: string): string {
  return uri.replace(name, (_, _before: string, ending: string) => `/${escaped(base)}${ending}`);
}

/** The last part of the URI as people write it. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const name = /\/([^/]+)(\.role\.(?:yaml|yml|json))$/;

/** As the rest of a URI is spelled. */
function escaped(base: string): string {
  return encodeURIComponent(base).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
