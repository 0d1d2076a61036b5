import { readNow } from '../../files/node.ts';

/**
 * What is in a file that was read before and whose text was not kept. Of one that changed since, what it says now; of one
 * that went away, nothing: the next run tells of that.
 */
export function textNow(uri: string): string {
  const { result } = readNow(uri);
  return 'text' in result ? result.text : '';
}
