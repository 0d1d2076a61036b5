export const makeRequire: string;
export function forStarts(folder: URL): Promise<void>;
