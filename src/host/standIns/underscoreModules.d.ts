/** The library comes with the reader of Word documents, and without types; only libraries without types call it. */
declare module 'underscore/modules/*.js' {
  const part: unknown;
  export default part;
}
