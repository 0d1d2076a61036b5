export function asScripts(folder: URL): Promise<void>;
