/**
 * Verbs of headlines, in lower case, as they stand in title case where names have capitals too: `Governor Visits Rendt`. Collected from the headlines of
 * official releases; verbs that are as often nouns (`Reports`, `Orders`) are left out.
 */
export const headlineVerbs: ReadonlySet<string> = new Set(
  (
    'adopts agrees announces appoints approves asks attends backs bans begins calls closes commends concludes condemns confirms congratulates convenes ' +
    'creates cuts dismisses discusses elects ends establishes expands extends fixes forms gets gives hails holds hosts inaugurates invites joins keeps ' +
    'launches leads leaves makes meets moves names opens pays praises publishes raises receives reaffirms rejects releases reopens says seeks sends sets ' +
    'signs speaks starts sues suspends takes tells travels unveils upholds urges visits warns welcomes wins'
  ).split(' '),
);
