/** Whether an address that someone wrote is a web address that may become a link: `https:`, without a user name. */
export function isWebAddress(address: string): boolean {
  return (
    address.length <= LONGEST &&
    /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s\p{C}<>"'\\^`{|}]*)?$/iu.test(address)
  );
}

const LONGEST = 2000;
