/** Stands in the build for how single languages spell letters in their own way: a file's name is spelled without asking for a language. */
export default {};
