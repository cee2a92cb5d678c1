// A web site on this machine, for host tests that fetch.
//   const site = await openSite({ '/release': { body: 'Readout of …' } });
export { openSite } from '../../../scripts/support/testSites.mjs';
