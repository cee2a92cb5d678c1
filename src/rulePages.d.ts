/** The pages of docs/rules by their rule, put in its place by the build (scripts/build/rulePages.mjs). */
declare module 'copydesk:rule-pages' {
  const pages: Readonly<Record<string, string>>;
  export default pages;
}
