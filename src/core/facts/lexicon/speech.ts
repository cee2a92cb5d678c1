/**
 * Verbs with which a text gives words to someone, in the past and the present. Collected from attribution as newsrooms and official readouts
 * write it.
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says say told tells added adds stated states noted notes stressed stresses emphasized emphasised emphasizes underscored underlined
  highlighted reiterated reaffirmed affirmed declared insisted warned argued called calls described describes expressed replied replies responded
  answered announced confirmed credited urged urges asked pledged vowed promised thanked welcomed commended praised condemned recalled remarked
  wrote writes continued concluded explained acknowledged admitted claimed observed commented hailed cautioned assured reported agreed spoke
  encouraged backed recommended suggested proposed demanded wanted believed hoped wished feared fears complained complains renewed applauded lauded regretted mourned lamented
  informed briefed signaled signalled hinted referred spoke
  repeated voiced conveyed shared joked quipped tweeted posted conceded specified mentioned asserted predicted clarified portrayed presented raised cited dismissed labelled labeled offered wants defended sought detailed`
    .trim()
    .split(/\s+/),
);

/** What somebody does in a heading, beside the verbs of speech. */
export const headingVerbs: ReadonlySet<string> = new Set(
  `meets met pays visits visited hosts hosted holds held joins joined calls called speaks spoke talks discusses discussed reaffirms reaffirmed backs
  signs signed travels attends receives received greets opens closes begins ends leads takes makes gives gets wins loses seeks sees raises
  presses pushes offers vows tours leaves arrives returns heads warns plans sets keeps nominates names appoints resigns quits confirms rejects
  agrees agree discuss meet talk speak underline underlines assures assure hails marks reviews addresses welcomes thanks affirms commits
  stresses weighs expects hopes vow pledge urge seek sign reaffirm condemn
  announces issues launches delivers awards unveils releases swears renews convenes testifies approves proposes requests recognizes recognises
  honors honours celebrates commemorates presents proclaims orders extends expands imposes designates secures establishes creates selects accepts
  acknowledges supports opposes departs completes concludes continues starts appears chairs participates congratulates expresses mourns remembers
  sends shares responds reacts reports publishes submits introduces invites inaugurates directs authorizes authorises activates declares deploys
  provides invests allocates commends applauds praises lauds condemns denounces criticizes criticises urges encourages promotes inspects engages
  witnesses demands decries emphasizes emphasises highlights strengthens advances reiterates`
    .trim()
    .split(/\s+/),
);
