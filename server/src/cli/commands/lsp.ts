import { Refused, type Command } from '../command.ts';

export const lsp: Command = {
  options: {
    stdio: {
      type: 'boolean',
      summary: { en: 'speak over standard input and output', fr: 'communiquer par l’entrée et la sortie standard' },
    },
    // The library of the server reads it for itself.
    clientProcessId: {
      type: 'string',
      placeholder: '1234',
      summary: {
        en: 'end with this process, that of the editor',
        fr: 'finir avec ce processus, celui de l’éditeur',
      },
    },
  },

  operands: [],
  examples: [
    {
      line: 'rolespec lsp --stdio',
      summary: { en: 'what an editor is told to start', fr: 'ce que l’on fait lancer à un éditeur' },
      ends: 'when it is told to',
    },
  ],

  async run({ options }) {
    if (options['stdio'] !== true) {
      throw new Refused({ en: "write 'rolespec lsp --stdio'", fr: 'écrire « rolespec lsp --stdio »' });
    }
    // The server is loaded only here and lives until its client goes.
    await import('../../lsp/node.ts');
    return 0;
  },
};
