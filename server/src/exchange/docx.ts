import { pageContext } from '../page/context.tsx';
import type { FileExporter } from './exporter.ts';
import { roleBlocks } from './markdown.ts';

export const docx: FileExporter = {
  name: 'docx',
  of: 'role as a file',
  extension: 'docx',
  summary: { en: 'the page as a Word document', fr: 'la page en document Word' },
  async export(document, index, options) {
    const context = pageContext(document, index, options);
    // The library is large, and only those who want such a document wait for it.
    const { wordDocument } = await import('./docx-document.ts');
    return wordDocument(roleBlocks(context), { title: context.title, lang: context.lang ?? context.language });
  },
};
