import type { Diagnostic } from 'vscode-languageserver';

/** What is said of faults; what is softer than that server's faults is left out before. */
export type IsRight = (faults: readonly Diagnostic[]) => boolean;

export const isSound: IsRight = (faults) => faults.length === 0;

export const isWrong: IsRight = (faults) => faults.length > 0;

/** A fault on this line; from the floor, which knows no lines, one of this value. */
export function isWrongAt(line: number, pointer: string): IsRight {
  return (faults) => faults.some(({ range, message }) => range.start.line === line || isOf(message, pointer));
}

function isOf(message: Diagnostic['message'], pointer: string): boolean {
  return typeof message === 'string' && message.startsWith(`${pointer} `);
}
