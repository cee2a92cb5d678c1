import { importReadout } from '../core/index.js';

/** What reads sources. Like what checks articles, it is read when there is something to read. */
export { importReadout };
