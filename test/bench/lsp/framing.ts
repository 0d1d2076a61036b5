/** Messages of the Language Server Protocol as they go over a pipe: a header with the length in bytes, then JSON. */

export function frame(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/**
 * @param received gets each message that the bytes complete, and when the last of them arrived: to read a long message
 *   takes time that is not the sender's.
 * @returns what to feed with the bytes that arrive.
 */
export function unframe(received: (message: unknown, at: number) => void): (bytes: Buffer) => void {
  const separator = '\r\n\r\n';
  let parts: Buffer[] = [];
  let length = 0;
  /** Bytes that have to be here before it is worth looking again. */
  let needed = 0;
  return (bytes) => {
    const at = performance.now();
    parts.push(bytes);
    length += bytes.length;
    while (length >= needed) {
      const all = Buffer.concat(parts, length);
      parts = [all];
      const end = all.indexOf(separator);
      if (end < 0) return;
      const body = end + separator.length;
      needed = body + Number(/content-length: *(\d+)/i.exec(all.toString('latin1', 0, end))?.[1]);
      if (Number.isNaN(needed)) throw new Error(`no length in ${all.toString('utf8', 0, end)}`);
      if (length < needed) return;
      const message: unknown = JSON.parse(all.toString('utf8', body, needed));
      parts = [all.subarray(needed)];
      length -= needed;
      needed = 0;
      received(message, at);
    }
  };
}
