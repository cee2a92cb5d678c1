// Node's strict assertions, as the library of the same name has them for browsers.
import assert from 'assert';

export default assert.strict;
