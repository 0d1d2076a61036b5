import { Refused, type Command, type OptionValue } from '../command.ts';
import { repeatOnChange } from '../repeat.ts';
import { PreviewServer } from '../site/preview-server.ts';
import { SiteSource, type ReadSite } from '../site/site-source.ts';

export const preview: Command = {
  options: {
    port: {
      type: 'string',
      placeholder: '8080',
      summary: {
        en: 'the port to listen on; any that is free by default',
        fr: 'le port à écouter ; un port libre par défaut',
      },
    },
  },

  operands: 'paths',
  examples: [
    {
      line: 'rolespec preview roles',
      summary: {
        en: 'show the site in a browser, and follow every change',
        fr: 'montrer le site dans un navigateur, et suivre chaque changement',
      },
      ends: 'when it is told to',
    },
    {
      line: 'rolespec preview roles --port 8080',
      summary: { en: 'at an address that stays the same', fr: 'à une adresse qui reste la même' },
      ends: 'when it is told to',
    },
  ],

  async run({ positionals, options }, host) {
    const port = readPort(options['port']);
    const source = new SiteSource(positionals, host, { folder: '/' });
    const server = new PreviewServer();
    const show = async (): Promise<ReadSite> => {
      const read = await source.read();
      // What was shown before stays.
      if (!read.isHeldBack) server.show(read.site);
      source.report(read);
      return read;
    };
    // A path that leads nowhere or a slip in the settings ends it; later, the files may come back or be mended.
    if ((await show()).isHeldBack) return 2;
    host.print(`${await server.listen(port)}\n`);
    host.complain(`${stop[host.language]}\n`);
    try {
      await repeatOnChange({ paths: positionals }, host, async () => (await show()).files);
    } finally {
      await server.close();
    }
    return 0;
  },
};

const stop = { en: 'Ctrl-C ends the preview', fr: 'Ctrl-C met fin à l’aperçu' };

function readPort(option: OptionValue): number {
  const port = typeof option === 'string' ? Number(option) : 0;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && option !== '') return port;
  throw new Refused({
    en: "'--port' wants a number from 0 to 65535",
    fr: '« --port » attend un nombre de 0 à 65535',
  });
}
