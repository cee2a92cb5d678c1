/** Stands in the build for that library where all of it is asked for and the parser alone is used. */
export { Parser } from 'htmlparser2';
