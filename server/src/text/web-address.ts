/** Whether an address that someone wrote is a web address that may become a link: `https:`, without a user name. */
export function isWebAddress(address: string): boolean {
  return (
    address.length <= LONGEST &&
    /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s\p{C}<>"'\\^`{|}]*)?$/iu.test(address)
  );
}

/** The address of a folder on the Web with a slash at its end; nothing for what is none, and where it goes on behind a `?`. */
export function folderAddress(address: string): string | undefined {
  if (!isWebAddress(address) || /[?#]/.test(address)) return undefined;
  return address.endsWith('/') ? address : `${address}/`;
}

const LONGEST = 2000;
