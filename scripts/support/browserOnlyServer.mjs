// Serves the files of the VS Code that runs in a browser alone. A process of its own, since it says more than anybody wants to know.
//   node browserOnlyServer.mjs <the server's module> <its options, as JSON>
import { createRequire } from 'node:module';
import process from 'node:process';

const [module = '', options = '{}'] = process.argv.slice(2);
/** @type {{ open: (options: object) => Promise<unknown> }} */
const { open } = createRequire(import.meta.url)(module);
await open(JSON.parse(options));
