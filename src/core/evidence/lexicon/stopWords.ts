/** Words that nearly every sentence of a readout or an article holds, in lower case: they tell nothing of what it is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of in on at to for from by with about into onto over under after before during between among through across
  against within without as than that this these those which who whom whose what when where why how if while because although though since until
  is am are was were be been being has have had having do does did doing will would shall should can could may might must
  i you he she it we they me him her us them my your his its our their mine yours ours theirs himself herself itself themselves
  not no also too very more most much many some any each every both all other another such own same only just even still again further then there
  here up down out off upon per via not according said says say saying told tell readout release statement press official summary account
  mr mrs ms dr including include includes included well one two s t d ll re ve m
  next last latest following coming
  today yesterday tomorrow morning afternoon evening night`
    .trim()
    .split(/\s+/),
);
