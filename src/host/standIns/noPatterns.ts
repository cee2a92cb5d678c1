/** Stands in the build for patterns of text that would be dangerous where no text of a feed ever goes: into a database, a shell, a log. */
const patterns: readonly RegExp[] = [];
export default patterns;
