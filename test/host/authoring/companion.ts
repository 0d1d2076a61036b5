/**
 * A small extension beside the one that is looked at, which tells what the editor holds at every key, and what VS Code
 * would propose at a place: the screen shows only labels, and only a part of them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

/** A proposal as VS Code holds it. */
export interface Proposal {
  readonly label: string;
  readonly filter: string;
  readonly sort: string;
  readonly text: string;
  readonly snippet: boolean;
  /** Its new lines are taken as they are. */
  readonly asIs: boolean;
  /** From where in the text it replaces. */
  readonly from: number;
}

export interface Companion {
  /** Its folder, to be installed. */
  readonly folder: string;
  /** The text that is open, as of the last change that was heard of. */
  readonly text: () => string;
  /** The offset of the cursor in it. */
  readonly cursor: () => number;
  /** Resolves when it holds, which it may at once. @param what for the error when it does not. */
  readonly until: (holds: (text: string, cursor: number) => boolean, what: string) => Promise<void>;
  /** @param sign as if it had just been typed; absent: as if the list had been asked for. */
  readonly proposals: (sign?: string) => Promise<readonly Proposal[]>;
  /** Whether what is done behind a line break has been done. */
  readonly laidOut: () => Promise<'not yet' | 'by the editor' | 'by the server'>;
  /** Resolves when the extension runs and the text is open. */
  readonly isReady: () => Promise<void>;
  readonly close: () => void;
}

const seconds = 60;

/**
 * @param folder to write the extension into.
 * @param extension that is waited for before anything is told. @param language of the text that is to be followed.
 */
export async function startCompanion(folder: string, extension: string, language: string): Promise<Companion> {
  const heard = new Set<() => void>();
  const asked = new Map<number, (answer: unknown) => void>();
  let socket: Socket | undefined;
  let text = '';
  let cursor = 0;
  let isOpen = false;
  const server = createServer((connected) => {
    socket = connected;
    createInterface(connected).on('line', (line) => {
      const message: Message = JSON.parse(line);
      if (message.text !== undefined) {
        text = message.text;
        isOpen = true;
      }
      for (const [offset, length, inserted] of message.changes ?? []) {
        text = text.slice(0, offset) + inserted + text.slice(offset + length);
      }
      if (message.cursor !== undefined) cursor = message.cursor;
      if (message.id !== undefined) asked.get(message.id)?.(message.answer);
      for (const look of heard) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const own = join(folder, manifest.name);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'package.json'), JSON.stringify({ ...manifest, extensionDependencies: [extension] }));
  await writeFile(join(own, 'main.cjs'), main(port, extension, language));

  let last = 0;
  function ask<Answer>(what: string, sign?: string): Promise<Answer> {
    const id = ++last;
    return within(`an answer to ${what}`, (resolve: (answer: Answer) => void) => {
      asked.set(id, (answer) => resolve(answer as Answer));
      socket?.write(`${JSON.stringify({ id, what, sign })}\n`);
      return () => asked.delete(id);
    });
  }
  const until: Companion['until'] = (holds, what) =>
    within(what, (resolve) => {
      const look = () => holds(text, cursor) && resolve();
      heard.add(look);
      look();
      return () => heard.delete(look);
    });
  return {
    folder: own,
    text: () => text,
    cursor: () => cursor,
    until,
    proposals: (sign) => ask('proposals', sign),
    isReady: () => until(() => isOpen, 'an editor that is ready'),
    laidOut: () => ask('laidOut'),
    close: () => {
      socket?.destroy();
      server.close();
    },
  };
}

interface Message {
  readonly text?: string;
  readonly changes?: readonly (readonly [offset: number, length: number, inserted: string])[];
  readonly cursor?: number;
  readonly id?: number;
  readonly answer?: unknown;
}

async function within<Value>(what: string, wait: (resolve: (value: Value) => void) => () => void): Promise<Value> {
  let stop = () => {};
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Value>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: not within ${seconds} s`)), seconds * 1000);
      stop = wait(resolve);
    });
  } finally {
    clearTimeout(timer);
    stop();
  }
}

const manifest = {
  name: 'rolespec-companion',
  publisher: 'rolespec',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  main: './main.cjs',
  activationEvents: ['onStartupFinished'],
};

const main = (port: number, extension: string, language: string) => `
const { commands, extensions, window, workspace } = require('vscode');
const { connect } = require('node:net');
const { createInterface } = require('node:readline');

exports.activate = async ({ subscriptions }) => {
  await extensions.getExtension(${JSON.stringify(extension)}).activate();
  const socket = connect(${port}, '127.0.0.1');
  socket.on('error', () => {});
  const tell = (message) => socket.write(JSON.stringify(message) + '\\n');
  const isIt = (document) => document.languageId === ${JSON.stringify(language)};
  const editor = () => window.visibleTextEditors.find(({ document }) => isIt(document));
  const cursorOf = ({ document, selection }) => document.offsetAt(selection.active);
  const whole = () => { const it = editor(); if (it) tell({ text: it.document.getText(), cursor: cursorOf(it) }); };
  // The version of the document in which a line was broken last.
  let brokenIn = 0;
  const answers = {
    async proposals(sign) {
      const { document, selection } = editor();
      const { items } = await commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, selection.active, sign);
      return items.map(({ label, insertText, range, filterText, sortText, keepWhitespace }) => {
        const name = typeof label === 'string' ? label : label.label;
        const inserting = range && (range.inserting ?? range);
        return {
          label: name,
          filter: filterText ?? name,
          sort: sortText ?? name,
          text: typeof insertText === 'object' ? insertText.value : insertText ?? name,
          snippet: typeof insertText === 'object',
          asIs: keepWhitespace === true,
          from: document.offsetAt(inserting ? inserting.start : document.getWordRangeAtPosition(selection.active)?.start ?? selection.active),
        };
      });
    },
    async laidOut() {
      const { document, selection, options } = editor();
      const edits = await commands.executeCommand('vscode.executeFormatOnTypeProvider', document.uri, selection.active, '\\n', { tabSize: options.tabSize, insertSpaces: options.insertSpaces });
      // Some would do the same once more to what they did already.
      if (document.version > brokenIn) return 'by the server';
      return (edits ?? []).every(({ range, newText }) => document.getText(range) === newText) ? 'by the editor' : 'not yet';
    },
  };
  createInterface(socket).on('line', async (line) => {
    const { id, what, sign } = JSON.parse(line);
    tell({ id, answer: await answers[what](sign) });
  });
  subscriptions.push(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!isIt(document)) return;
      if (contentChanges.some(({ text }) => text.includes('\\n'))) brokenIn = document.version;
      tell({ changes: contentChanges.map(({ rangeOffset, rangeLength, text }) => [rangeOffset, rangeLength, text]) });
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === editor()) tell({ cursor: cursorOf(textEditor) });
    }),
    window.onDidChangeVisibleTextEditors(whole),
    { dispose: () => socket.destroy() },
  );
  whole();
};
`;
