/**
 * Verbs of headlines, in lower case, as they stand in title case where names have capitals too: `Governor Visits Rendt`. Collected from the headlines of
 * official releases; verbs that are as often nouns (`Reports`, `Orders`) are left out.
 */
export const headlineVerbs: ReadonlySet<string> = new Set(
  (
    'addresses adopts advances agrees aims allocates allows announces appoints approves arrests asks attends authorises authorizes awards backs bans begins ' +
    'blocks bolsters boosts builds calls celebrates charges closes commemorates commends commits completes concludes condemns confirms congratulates considers ' +
    'continues convenes creates cuts delivers demands denies deploys designates detains develops dismisses discusses donates elects ends enters establishes ' +
    'expands expels expresses extends files fines fixes forms gets gives grants hails halts holds honors honours hosts imposes improves inaugurates increases ' +
    'introduces invests invites joins keeps launches leads leaves lifts lowers makes marks meets mourns moves names opens opposes outlines passes pays pledges ' +
    'postpones praises prepares presents proposes prosecutes protects provides publishes raises reaches reaffirms receives recognises recognizes reduces reiterates ' +
    'rejects releases removes renews reopens responds restores resumes returns reveals says secures seeks seizes selects sends sets signs speaks starts ' +
    'strengthens sues summons suspends takes tells thanks travels unveils updates upholds urges visits vows wants warns welcomes wins withdraws'
  ).split(' '),
);
