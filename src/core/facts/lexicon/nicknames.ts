/**
 * Short forms of given names that office holders go by, first the full one. Source: chosen by hand from the short forms that government biographies
 * give beside the full name.
 */
const table = `
abigail abby;alexander alex sasha;alexandra alex;andrew andy;anthony antony tony;benjamin ben;catherine katherine kathryn cathy kate katie kathy;charles charlie chuck;
christopher chris;daniel dan danny;david dave;deborah deb debbie;donald don;edward ed ted eddie;elizabeth liz beth betsy;frederick fred;gerald jerry gerry;gregory greg;
james jim jimmy;jeffrey jeff geoffrey geoff;jennifer jen;jonathan jon;joseph joe joey;joshua josh;judith judy;kenneth ken;lawrence larry;leonard len;matthew matt;
michael mike mick;nicholas nick nicolas;pamela pam;patricia pat trish;patrick pat;peter pete;philip phil phillip;randall randy;raymond ray;rebecca becky;richard rick dick rich;
robert bob rob bobby;ronald ron;samuel sam;samantha sam;stephen steven steve;susan sue;thomas tom tommy;timothy tim;victoria vicky;vincent vince;walter walt wally;
william bill will billy;zachary zach;mohammed muhammad mohamed mohammad;adewale wally
`;

const groups = table
  .trim()
  .split(';')
  .map(row => row.trim().split(/\s+/));

/** Groups, by number, that a given name in lower case and without diacritics belongs to. */
const groupsOf = new Map<string, number[]>();
for (const [index, names] of groups.entries()) {
  for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index]);
}

/** Whether two given names, in lower case and without diacritics, are forms of one. */
export function areNicknames(a: string, b: string): boolean {
  const ours = groupsOf.get(a);
  return a === b || (ours !== undefined && (groupsOf.get(b)?.some(group => ours.includes(group)) ?? false));
}
