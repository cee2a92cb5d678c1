/**
 * Short forms of given names that office holders go by, first the full one. Names that differ in spelling alone (`Steven`, `Stephen`) are two: which of
 * them is somebody's is for the source to say. Source: chosen by hand from the short forms that government biographies
 * give beside the full name.
 */
const table = `
abigail abby;albert al bert;alexander alex sasha sandy;alexandra alex;andrew andy drew;angela angie;anthony tony;antony tony;arthur art;barbara barb;benjamin ben;
caroline carol;carolyn carol;catherine cathy kate katie;katherine kathy kate katie;kathryn kathy kate katie;charles charlie chuck;christine chris tina;christopher chris;
cynthia cindy;daniel dan danny;david dave;deborah deb debbie;donald don;douglas doug;edward ed ted eddie ned;eleanor ellie nell;elizabeth liz beth betsy eliza bess;eugene gene;
frances fran;francis frank;franklin frank;frederick fred;gabriel gabe;gerald jerry gerry;gilbert gil;gregory greg;harold hal harry;henry harry hank;jacob jake;jacqueline jackie;
james jim jimmy jamie;jeffrey jeff;geoffrey geoff jeff;jennifer jen jenny;jessica jess;joanna jo;john jack johnny jon;jonathan jon;joseph joe joey;joshua josh;judith judy;
kenneth ken;kimberly kim;lawrence larry;leonard len;leslie les;louis lou;madeleine maddie;margaret meg maggie peggy;martin marty;matthew matt;maximilian max;michael mike mick;
mitchell mitch;nathaniel nathan nate;nicholas nick;nicolas nick;norman norm;oliver ollie;pamela pam;patricia pat trish;patrick pat;penelope penny;peter pete;philip phil;
phillip phil;randall randy;raymond ray;rebecca becky;richard rick dick rich;robert bob rob bobby;ronald ron;russell russ;samuel sam;samantha sam;sarah sally;stanley stan;
stephen steve;steven steve;stewart stu;stuart stu;susan sue susie;terence terry;theodore ted teddy theo;thomas tom tommy;timothy tim;tobias toby;valerie val;victoria vicky;
vincent vince;virginia ginny;walter walt wally;wesley wes;william bill will billy;zachary zach;mohammed muhammad mohamed mohammad;adewale wally
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
