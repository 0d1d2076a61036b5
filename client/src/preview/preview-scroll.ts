import * as vscode from 'vscode';
import { ScrollGuard } from './scroll-guard.ts';

/** The other side of the scrolling of a preview: the editor that shows its text, if there is one. */
export class EditorScroll {
  readonly #uri: () => vscode.Uri | undefined;
  readonly #guard = new ScrollGuard();
  readonly #listening: vscode.Disposable;

  /** @param scrolled somebody scrolled the editor: the line at its top. */
  constructor(uri: () => vscode.Uri | undefined, scrolled: (line: number) => void) {
    this.#uri = uri;
    this.#listening = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (textEditor !== this.#editor() || !first) return;
      const { line } = first.start;
      if (!this.#guard.isEcho(line)) scrolled(line);
    });
  }

  /** The line at the top of the editor; nothing where no editor shows the text. */
  get line(): number | undefined {
    return this.#editor()?.visibleRanges[0]?.start.line;
  }

  /** Brings a line to the top of the editor. */
  scrollTo(line: number): void {
    const editor = this.#editor();
    if (!editor) return;
    const goal = Math.min(Math.floor(line), editor.document.lineCount - 1);
    this.#guard.expect(editor.visibleRanges[0]?.start.line ?? goal, goal);
    editor.revealRange(new vscode.Range(goal, 0, goal, 0), vscode.TextEditorRevealType.AtTop);
  }

  /** The editor is about to show a place because of the preview, which stays where it is. */
  expectAny(): void {
    this.#guard.expectAny();
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #editor(): vscode.TextEditor | undefined {
    const uri = this.#uri()?.toString();
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  }
}
