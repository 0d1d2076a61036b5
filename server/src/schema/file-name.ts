/**
 * What the name of a file says: its folder, and of a role file (`nurse.role.yaml`, `nurse.fr.role.yaml`) what is in it. Names
 * are URIs, or paths of any system, or the bare name of a file that is nowhere yet.
 */

/**
 * The folder of the file, with the sign at its end: what stands before the last `/` or `\`; where there is none, the scheme
 * alone (`mem:`). Of a bare name that is nothing, and everything is below it.
 */
export function folderOf(uri: string): string {
  const end = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1;
  return end > 0 ? uri.slice(0, end) : (/^[a-z][a-z0-9+.-]*:/i.exec(uri)?.[0] ?? '');
}

/**
 * The way from the folder down to the file, as people write it: `/` between names, nothing escaped.
 *
 * @param folder as `folderOf` gives it. One place may be spelled in several ways.
 * @returns nothing where the file is not below the folder.
 */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [above, place] = [placeOf(folder), placeOf(uri)];
  return place.startsWith(above) ? place.slice(above.length) : undefined;
}

/**
 * A name in the one spelling in which names can be compared: nothing escaped, `/` for `\`, no `./` before it, the scheme, the
 * host and the letter of a drive small. For comparing only.
 */
export function placeOf(uri: string): string {
  if (plainName.test(uri)) return uri;
  const path = readable(uri).replaceAll('\\', '/');
  return path.replace(/^(?:\.\/+)+/, '').replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*(?:\/[a-z]:)?)?/i, toLower);
}

/** Most names are spelled so already, and this is asked for each file again and again. */
const plainName = /^(?:[a-z]+:\/\/[a-z0-9.-]*\/|\/)?[A-Za-z0-9_~-][A-Za-z0-9._~/-]*$/;

function toLower(text: string): string {
  return text.toLowerCase();
}

/**
 * What stands before `.role.yaml` in the name of the file, nothing escaped.
 *
 * @returns nothing where the file has no such name, or no name yet: it is not saved.
 */
export function nameBase(uri: string): string | undefined {
  const base = uri.startsWith('untitled:') ? undefined : name.exec(lastPart(uri))?.[1];
  return base && readable(base);
}

/** The URI of a file in the same folder and written the same way, with another name; `uri` itself where it has no such name. */
export function withNameBase(uri: string, base: string): string {
  const ending = name.exec(lastPart(uri))?.[2];
  return ending === undefined ? uri : `${folderOf(uri)}${encodeName(base)}${ending}`;
}

/** The last part of the URI as people write it. */
export function fileName(uri: string): string {
  return readable(lastPart(uri));
}

const name = /^(.+)(\.role\.(?:yaml|yml|json))$/s;

function lastPart(uri: string): string {
  return uri.slice(folderOf(uri).length);
}

/** What a part of a URI spells; itself where it spells nothing. */
export function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The name of a file or folder as it stands in a URI, spelled as VS Code spells it. */
export function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
