import type { LanguageClient } from './client.ts';

interface WorkspaceReport {
  readonly items: readonly { readonly uri: string; readonly resultId?: string }[];
}

/**
 * Asks for what is new in the whole folder, and again two seconds after each answer: that is what VS Code does beside
 * asking for the text that is typed in, so its cost is part of what is felt.
 *
 * @returns how to stop it.
 */
export function keepAskingForWorkspace(client: LanguageClient): () => void {
  const known = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const ask = async () => {
    const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }));
    // The server may hold the answer back for as long as nothing is new, so there is no limit to wait for.
    const { result } = await client.requestWithoutLimit<WorkspaceReport>('workspace/diagnostic', { previousResultIds });
    for (const { uri, resultId } of result.items) if (resultId !== undefined) known.set(uri, resultId);
    if (!stopped) timer = setTimeout(start, 2000);
  };
  // A server that is gone is noticed by whoever waits for it.
  const start = () => void ask().catch(() => undefined);
  start();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
