/** Whether the suites run in a browser alone, as on vscode.dev: without Node, and with a workspace that is no folder of this machine. */
export const inBrowser = 'WorkerGlobalScope' in globalThis;
