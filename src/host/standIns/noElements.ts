/** Stands in the build for another model of pages: the one that is looked through tells how to go about in it. */
export {};
