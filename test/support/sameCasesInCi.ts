import fc from 'fast-check';

/** CI tries the same cases each time, so that a change is judged by itself; everywhere else property tests go on exploring. */
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_123 });
