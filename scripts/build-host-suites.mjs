// Bundles the host suites, and copies the newsroom they work in, for the launch configuration "Extension Tests".
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundleHostSuites } from './support/hostSuites.mjs';
import { newsroom, outFolder } from './support/paths.mjs';

await bundleHostSuites();
const copy = path.join(outFolder, 'newsroom');
await rm(copy, { recursive: true, force: true });
await cp(newsroom, copy, { recursive: true });
