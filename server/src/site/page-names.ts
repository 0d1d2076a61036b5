/**
 * Whether a text may be the name of a file of the site, on any system: letters of the alphabet, digits, single dots and
 * hyphens. It looks at each sign by itself and not at how the name was made, so that a slip there is caught here.
 */
export function isPageName(name: string): boolean {
  if (name.length > LONGEST || !isWordSign(name.charCodeAt(0)) || !isWordSign(name.charCodeAt(name.length - 1))) {
    return false;
  }
  for (let at = 0; at < name.length; at += 1) {
    const sign = name[at];
    if (isWordSign(name.charCodeAt(at)) || sign === '-') continue;
    // Two dots in a row mean the folder above.
    if (sign !== '.' || name[at + 1] === '.') return false;
  }
  return !deviceNames.has(name.toLowerCase().split('.')[0] ?? '');
}

/** Most disks take 255 bytes, and a temporary file beside it has a longer name. */
const LONGEST = 180;

/** Names that mean a device on Windows, whatever comes after a dot. */
const deviceNames = new Set([
  ...['con', 'prn', 'aux', 'nul'],
  ...['com', 'lpt'].flatMap((port) => Array.from({ length: 10 }, (_, number) => `${port}${number}`)),
]);

function isWordSign(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
