/**
 * Stands in the build for what reads one of the many vocabularies that feeds borrow from (podcasts, media, maps and so on): a release has its words, its
 * address and its date elsewhere.
 */
function nothing(): undefined {
  return undefined;
}

export {
  nothing as retrieveAuthor,
  nothing as retrieveEntry,
  nothing as retrieveFeed,
  nothing as retrieveItem,
  nothing as retrieveItemOrFeed,
  nothing as retrieveLink,
};
