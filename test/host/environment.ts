/** Started from a terminal of VS Code, a new one would otherwise ask that one to open the folder; and PORT would win. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const isOfAnother =
    /^(VSCODE_|CODE_SERVER_|CS_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$|GITHUB_TOKEN$|LOG_LEVEL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfAnother.test(name)));
}
