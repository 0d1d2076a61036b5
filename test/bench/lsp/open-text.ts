import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** A text that is open in the editor. */
export class OpenText {
  readonly uri: string;
  #text: string;
  #version = 1;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  /** Takes out `removed` characters at `offset`, puts `inserted` there, and returns what the server has to hear. */
  edit(offset: number, removed: number, inserted: string): TextDocumentContentChangeEvent {
    const range = { start: this.positionAt(offset), end: this.positionAt(offset + removed) };
    this.#text = this.#text.slice(0, offset) + inserted + this.#text.slice(offset + removed);
    this.#version += 1;
    return { range, text: inserted };
  }

  positionAt(offset: number): Position {
    const before = this.#text.lastIndexOf('\n', offset - 1);
    let line = 0;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < offset; at = this.#text.indexOf('\n', at + 1)) line += 1;
    return { line, character: offset - before - 1 };
  }
}
