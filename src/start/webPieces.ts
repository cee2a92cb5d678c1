/** Runs one piece of the build, as Node would a CommonJS file. */
export type Piece = (module: { exports: unknown }, exports: unknown, require: RequireInPiece) => void;

/** `require` as a piece has it: for pieces that are there, and for those that are to be read. */
export interface RequireInPiece {
  (name: string): unknown;
  /** Reads a piece, and what it needs, and runs it. */
  readonly later: (name: string) => Promise<unknown>;
}

/** What the build knows of its pieces, by their paths in the folder of what is built. */
export interface Pieces {
  /** Those that the first file has brought along. */
  readonly inside: Readonly<Record<string, Piece>>;
  /** Which others each one that is not inside requires when it begins. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Reads the text of one that is not inside. */
  readonly read: (path: string) => PromiseLike<string>;
  /** `require` as the editor gives it to the first file: it knows `vscode` alone. */
  readonly fromEditor: (name: string) => unknown;
}

/**
 * Runs a split build where there is no Node. In a browser the editor loads one file and lends it `require('vscode')`. What is read later is run in the
 * way in which the editor ran that file, and by the same leave: as a function made from its text, which is given the same `require`.
 *
 * @param start the path of the piece to begin with.
 * @returns what that piece exports.
 */
export function startPieces({ inside, needs, read, fromEditor }: Pieces, start: string): unknown {
  const ready = new Map<string, Piece>(Object.entries(inside));
  const reading = new Map<string, Promise<void>>();
  const running = new Map<string, { exports: unknown }>();

  const fetchPiece = async (path: string): Promise<void> => {
    const [text] = await Promise.all([ready.has(path) ? undefined : read(path), ...(needs[path] ?? []).map(makeReady)]);
    if (text !== undefined) ready.set(path, pieceOf(text, path));
  };
  const makeReady = (path: string): Promise<void> => {
    const known = reading.get(path);
    if (known) return known;
    const begun = fetchPiece(path).catch((error: unknown) => {
      reading.delete(path);
      throw error;
    });
    reading.set(path, begun);
    return begun;
  };
  const run = (path: string): unknown => {
    const known = running.get(path);
    if (known) return known.exports;
    const piece = ready.get(path);
    if (!piece) throw new Error(`There is no ${path} in this build.`);
    const module = { exports: {} };
    running.set(path, module);
    piece(module, module.exports, requireIn(path));
    return module.exports;
  };
  const requireIn = (from: string): RequireInPiece =>
    Object.assign((name: string) => (name.startsWith('.') ? run(resolve(name, from)) : fromEditor(name)), {
      later: async (name: string) => {
        const path = resolve(name, from);
        await makeReady(path);
        return run(path);
      },
    });
  return run(start);
}

/** Without the need for a module of Node’s. */
function resolve(name: string, from: string): string {
  return new URL(name, `file:///${from}`).pathname.slice(1);
}

function pieceOf(text: string, path: string): Piece {
  // The editor’s own way with an extension’s code, and the extension’s own files: see above.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function('module', 'exports', 'require', `${text}\n//# sourceURL=copydesk/${path}`) as Piece;
}
