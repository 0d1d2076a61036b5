import { encodeName, readable } from '../schema/file-name.ts';

/**
 * URIs of files, spelled one way. Editors and Node escape different characters, so that one file would have two names;
 * the spelling here is the one of VS Code. URIs of other schemes are taken as they come.
 */

/** The one spelling of a URI; of a URI that cannot be understood, the URI itself. */
export function normalUri(uri: string): string {
  if (plainUri.test(uri)) return uri;
  const match = /^file:\/\/([^/?#]*)(\/[^?#]*)$/i.exec(uri);
  if (!match) return uri;
  const [, host = '', path = ''] = match;
  try {
    return `file://${host.toLowerCase()}${encodePath(decodeURIComponent(path))}`;
  } catch {
    return uri;
  }
}

/** Most URIs are spelled that way already, and this is asked for each file again and again. */
const plainUri = /^file:\/\/[a-z0-9.-]*\/(?:[a-z]%3A)?[A-Za-z0-9_.~/-]*$/;

/** The URI of what is called `name` in the folder. */
export function childUri(folderUri: string, name: string): string {
  return `${opened(folderUri)}${encodePath(`/${name}`).slice(1)}`;
}

/** The URI of the folder that holds this file or folder; nothing at the top, or where there are no folders. */
export function parentUri(uri: string): string | undefined {
  const top = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\//i.exec(uri)?.[0];
  if (top === undefined || uri.length === top.length) return undefined;
  const end = uri.replace(/\/$/, '').lastIndexOf('/');
  return end < top.length ? top : uri.slice(0, end);
}

/** Whether the file is in the folder or below it. */
export function isBelow(folderUri: string, uri: string): boolean {
  return uri.startsWith(opened(folderUri));
}

/** A folder with the sign that ends it; a scheme alone and the folder of bare names need none. */
function opened(folderUri: string): string {
  return /[/\\]$|^[a-z][a-z0-9+.-]*:$|^$/i.test(folderUri) ? folderUri : `${folderUri}/`;
}

/** Whether the file is one of these, or is below one of them. */
export function isAmong(uris: readonly string[], uri: string): boolean {
  return uris.some((one) => one === uri || isBelow(one, uri));
}

/**
 * The way from the folder down to the file, as people write it: `/` between names, nothing escaped.
 *
 * @returns nothing where the file is not below the folder.
 */
export function relativePath(folderUri: string, uri: string): string | undefined {
  return isBelow(folderUri, uri) ? readable(uri.slice(opened(folderUri).length)) : undefined;
}

function encodePath(path: string): string {
  const drive = path.replace(/^\/[A-Z]:/, (letter) => letter.toLowerCase());
  return drive.split('/').map(encodeName).join('/');
}
