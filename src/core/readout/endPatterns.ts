/**
 * Lines with which releases end and pages go on, collected from real pages of governments, international bodies, wires, aggregators and blogs.
 * All patterns are held against a line's bare key: lower case, straight quotation marks, plain hyphens, single spaces, no marks of Markdown.
 */

/** Marks with which a release says that it is over. On a page of several releases, another may follow. */
export const releaseEnds: readonly RegExp[] = [
  /^(?:# ?){1,6}$/,
  /^[-*/\\[(# ]{0,5}(?:release |press release )?(?:ends?|fin|30|eom|nnnn|unquote)(?: text| of (?:the )?(?:release|statement|text|transcript|read-?out|message|document|communique|summary))?[-*/\\\]). ]{0,5}$/,
  // The body's letters between hyphens: `-USCG-`.
  /^--? ?(?!more\b)[a-z][a-z. ]{1,12} ?--?$/,
  // Or between number signs: `# MOD #`.
  /^(?:# ?)?[a-z]{2,5} ?#$/,
];

/** Such a mark behind the last words of a line. */
export const endMark = /[.!?”"’)]\s{1,4}(?:(?:#\s?){3,5}|[-/([]\s?(?:30|ends?|END|ENDS?|Ends?)\s?[-/)\]]{1,2})$/;

/** Such a mark, and what stands before it, is no longer than this. */
export const endMarkLength = 20;

/** Other things that a page shows beside the release. */
const besides: readonly RegExp[] = [
  /^(?:related|associated|useful|external|more|other|latest|recent|further|featured|popular|similar|all)(?: related)? (?:articles?|posts?|stories|news|links?|content|pages?|information|documents?|(?:press |media |news )?releases?|(?:press )?statements?|topics?|terms|events?|photos?|videos?|resources?|products?|publications?|people|speeches|updates|readouts?|items?|coverage|headlines|materials?|attachments?)(?: on | from | about | for | in |:|$).{0,60}(?<![.!?])$/,
  /^(?:latest|most recent) from\b.{0,60}(?<![.!?])$/,
  /^see also\b.{0,160}(?<![.!?])$/,
  /^(?:you may (?:also )?(?:like|be interested)|recommended for you|trending|most read|most popular)\b.{0,40}$/,
  /^(?:previous|next|newer|older)(?: (?:posts?|item|article|page|story|news|release|statement|readout))?(?: ?[:»«<>].{0,200})?$/,
  /^« ?(?:previous|older)|^(?:next|newer)[\w ]{0,12} ?»/,
  /^(?:attachments?|downloads?|enclosures?|available downloads?)(?: ?\(s?\d{0,3}\))? ?:?$/,
  /^download (?:the |this |as |a )?.{0,60}(?:version|pdf|file|document|statement|release|text|readout|image|photo)s?\b.{0,20}$/,
  /^(?:photo|picture|image) (?:captions?|credits?|gallery|album)\b ?:?.{0,200}$/,
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|themes?|geography|persons|tagged in|filed under|hashtags?|component|primary country)(?: ?\(s\))? ?:?$/,
  /^(?:labels|tags|tagged(?: (?:as|with|in))?|filed under|keywords|hashtags|bureaus?|posted in) ?:/,
  /^(?:press|statement|news|media)? ?release (?:number|no|id)\b.{0,40}$/,
  /^\(?release id ?:/,
  /^(?:publication|publishing) (?:status|date|details)\b.{0,60}$/,
  /^published in (?:the )?sections? ?:/,
  /^direct link ?:/,
  /^read (?:this|the) (?:release|article|story|page|statement) in\b/,
  /^(?:text|print|printable|text-only|full|mobile) version\b.{0,60}$/,
  /^use featured image\b/,
  /^view (?:all|more)\b.{0,60}$/,
  /^(?:list|back to list|to list|return to list)$/,
  /^(?:newer|older) posts?\b/,
  /^(?:previous|next) post ?:/,
  /^(?:quick links|site map|sitemap|footer|site information|site footer|main navigation|secondary navigation|footer navigation|page navigation|post navigation)$/,
  /^explore (?:the )?(?:topic|more)\b/,
  /^(?:page details|updates to this page|date modified\b.{0,40})$/,
  /^(?:page |content )?last (?:updated|reviewed|modified|revised|review|update|changed)\b.{0,80}$/,
  /^page last (?:updated|reviewed|modified)\b/,
  /^updated (?:on )?[a-z]{3,9}\.? \d{1,2}, \d{4}$/,
  /^(?:this|the) (?:press |news |media )?(?:release|statement|article|page|text|document|content|readout|communiqu[eé]) (?:is|was|can be) (?:also )?(?:available|found|published|accessible) (?:in|as|at|here|online|on|under)\b.{0,120}$/,
  /^the (?:full|complete|original) text of .{3,120} (?:is|are|can be|will be) (?:also )?(?:available|found|published|accessible|consulted)\b.{0,120}$/,
  /^(?:note ?: )?(?:.{3,60} (?:press|news|media) releases are|this (?:press |news |media )?(?:release|document|summary) is) .{0,120}\b(?:information (?:purposes )?only|not (?:an? )?(?:official|binding)|unofficial)\b.{0,160}$/,
  /^(?:unofficial|courtesy|informal|provisional) translation\b.{0,60}$/,
  /^[•* (-]{0,8}(?:the foregoing|the above|this) is an? (?:unofficial|courtesy|informal|provisional) translation\b/,
];

/** The headings of the reply forms below posts on sites in other languages, and what such a form says of the writer's address. */
export const foreignReplyForm =
  /^(?:(?:dejar?|escribir?) (?:una respuesta|un comentario)|laisser un commentaire|(?:deixe|escreva) (?:uma resposta|um coment[aá]rio)|(?:schreibe?n?|hinterlasse?n?)(?: sie)? (?:einen kommentar|eine antwort)|(?:kommentar|antwort) (?:hinterlassen|schreiben|verfassen)|lascia un commento|(?:geef|laat|plaats) een (?:reactie|antwoord)(?: achter)?|dodaj komentarz|l[aä]mna (?:ett svar|en kommentar)|bir (?:yan[ıi]t|cevap|yorum) yaz[ıi]n|tinggalkan (?:balasan|komentar)|добавить комментарий)[^.]{0,40}$|^(?:(?:tu|su) direcci[oó]n de correo|votre adresse (?:e-?mail|de messagerie)|l'adresse e-?mail|o seu endere[cç]o de e-?mail|(?:deine|ihre) e-mail-adresse|il tuo indirizzo e-?mail|(?:je|het) e-?mail-?adres|tw[oó]j adres e-?mail|din e-postadress|e-posta (?:hesab|adres)|alamat email anda|ваш адрес email) .{0,20}(?:no ser|ne sera|n[aã]o ser|wird nicht|non (?:sar|verr)|wordt niet|zal niet|nie zostanie|kommer inte|yay[ıi]mlanmayacak|tidak akan|не будет)|^(?:los campos obligatorios|les champs obligatoires|os? campos obrigat[oó]rios|erforderliche felder|i campi obbligatori|vereiste velden) /;

/** Ways to pass the release on, to comment on it or to get more of the kind. */
const sharing: readonly RegExp[] = [
  /^(?:no comments:?|(?:post|write) a comment|leave a (?:comment|reply)|add a comment|comments are closed|\d{1,5} comments?)\b.{0,40}$/,
  /^(?:(?:\d\. )?we don't have any comments|(?:log|sign) in to (?:post |leave )?a? ?(?:comment|reply)|you must be logged in to (?:post|leave))\b.{0,80}$/,
  foreignReplyForm,
  // What the software of blogs and lists says below a post.
  /^(?:you must log in to (?:post|leave)|(?:sorry, )?comments are (?:now )?closed|be the first to (?:comment|reply)|there are no comments|have something to say\?|your comment will be|this site uses akismet|notify me of (?:new|follow-?up)|save my name, e-?mail|bookmark the permalink|this entry was posted|enter your e-?mail address to (?:follow|subscribe))\b/,
  /^(?:to (?:subscribe to|unsubscribe from|remove yourself from) (?:the|this|our) (?:[a-z]{2,12} )?(?:list|newsletter|feed|releases)|to remove your address from|you are subscribed to)\b/,
  /^(?:to|if you would like to) (?:receive|get) (?:these|our|news|press|media) .{0,40}\bby e-?mail\b/,
  /^(?:click here (?:for|to)|for the full (?:text|statement|transcript|release), (?:please )?(?:click|visit|see)|view this (?:release|statement) online)\b.{0,80}$/,
  /^(?:one|\d{1,4}) (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) ["']/,
  /^your email address will not be published/,
  /^please enter your (?:comment|name)\b.{0,20}$/,
  /^creative commons licen[cs]e$/,
  /^(?:share this|share on|share via|share ?:|like this ?:|print this page|print this article|rate this|bookmark this|suggest to a friend|tell a friend|email this)\b.{0,60}$/,
  /^share (?:article|page|story|post|release)$/,
  /^follow (?:us|@\w|the \w|.{2,40} (?:on|online))/,
  /^(?:like|join|find|visit|connect with) .{2,40} on (?:facebook|twitter|x|instagram|linkedin|youtube|social media)\b/,
  /^(?:subscribe|sign up|unsubscribe|follow us|stay connected|stay up-to-date|stay informed|connect with us|keep in touch|get (?:updates|email updates|the latest|our newsletter)|we'll be in touch|opt in to|text [a-z]{3,12} to \d{4,6})\b.{0,160}$/,
  /^choose which\b.{0,100}\b(?:inbox|products|updates)\b/,
  /^(?:was this (?:page|article|information) (?:helpful|useful)|is there anything wrong with this page|help us improve|is this page (?:useful|helpful)|did you find (?:this|what you)|how can we make this page)\b/,
  /^(?:report|flag) (?:a |an |any )?(?:problem|issue|error|typo|vulnerability|broken)\b/,
  /^(?:this (?:message|email|e-mail|service|bulletin|newsletter) (?:was|is|has been) (?:sent|provided|brought))\b/,
  /^you (?:are receiving|have received|received) this\b/,
  /^to (?:unsubscribe|stop receiving|opt out|manage your)\b/,
  /^(?:update your subscriptions|manage (?:your )?(?:preferences|subscriptions))/,
  /^subscriber services ?:/,
  /\bgovdelivery\b/,
  /^this document is also available\b/,
];

/** Whom to ask for more. */
const contacts: readonly RegExp[] = [
  /^for (?:more|further|additional) (?:information|details|queries|enquiries|inquiries)\b.{0,160}(?:visit|contact|see|call|go to|follow|:|$)/,
  /^for (?:more|further|additional) (?!than\b).{2,60}\b(?:visit|contact|see|go to|call|follow) ?:?.{0,80}$/,
  /^for information (?:about|on) .{2,80}, (?:visit|go to|see)\b ?:?.{0,80}$/,
  /^contact us\b.{0,120}$/,
  /^(?:forward-looking statements?|safe harbou?r(?: statement)?|cautionary (?:note|statement)\b.{0,60})$/,
  /^for (?:all |any |general )?(?:news )?(?:media|press) (?:enquiries|inquiries|queries|requests)\b/,
  /^(?:media|press|news media) (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|relations|liaison|office contact)(?: (?:office|team|officer|unit|department|person|details|point))?\b(?! (?:act|bill|said|has|was|is)\b).{0,80}$/,
  /^(?:press|media) officers?(?: ?: ?.{0,80}|)$/,
  /^contacts? ?:/,
  /^(?:press|media|news|information|communications?|public (?:affairs|relations)|media relations|spokes\w+)(?: (?:and|&) [a-z]{4,14})?(?: (?:relations|affairs|information))? (?:team|office|service|unit|section|department|division|cent(?:er|re)|desk|bureau)(?: (?:of|for) .{3,60})?(?: ?[:,|-] ?.{0,80}|)$/,
  /^contacts?(?: (?:us|details|information|points?|persons?|for (?:the )?(?:media|press|journalists)))?$/,
  /^(?:tel|telephone|phone|fax|e-?mail|mobile|tel\.\/fax)\.? ?[:+(]/,
  /^if you do not work for a media\b/,
  /^(?:authorised|authorized) by (?:the )?(?:hon|senator|minister|deputy|prime)\b/,
];

/** Where the text comes from, and who answers for the page. */
const credits: readonly RegExp[] = [
  /^for information media\b.{0,20}\bnot an official record\b/,
  /^archived news release\b/,
  /^data source ?: .{3,80}$/,
  /^source:? (?!of\b)[\w .,&'()/:-]{2,80}$/,
  /^\/public release\./,
  /^want your company's news\b/,
  /^(?:the )?white house shareables$/,
  /^(?:scroll|back|return) to (?:the )?top\b/,
  /^(?:click to )?view (?:source|full experience|original)\b/,
  /^official news published at\b/,
  /^read (?:the original article|more ?:|more$|this release)/,
  /^text-only version\b/,
  /^distribution channels ?:/,
  /^(?:legal disclaimer|disclaimer)(?: ?:|$)/,
  /^.{3,80} published this (?:content|release|item|document) on .{6,40} and is (?:solely )?responsible for\b/,
  /^you just read ?:/,
  /^(?:powered by |hosted by )?ein ?presswire\b/,
  /^(?:powered|hosted|managed|maintained) by\b.{0,60}$/,
  /^distributed by\b/,
  /^[\w .&-]{2,80} is an equal opportunity (?:provider|employer)\b/,
  // A heading or a link; `(Reference) Number of berths: 12` is a note of the release.
  /^\(references?\)(?!.{0,200}: .{0,80}\d|.{0,300}\.$)/,
  /^content (?:sourced from|created by|source ?:|created ?:|last reviewed|owned by|manager)\b/,
  /^original(?:ly (?:published|posted))? (?:url|source|article|at|on)\b/,
  /^view original content\b/,
  /^the post .{1,200} (?:appeared first on|first appeared on)\b/,
  /^(?:all |the )?content (?:on this site |of this (?:page|site) )?(?:is|are) (?:available|licensed|published) under\b/,
  /^(?:this is the official (?:web)?site of|(?:the )?official (?:web)?site of|an official (?:web)?site of|external links to (?:other )?internet|the office of website management|this (?:web)?site is (?:managed|maintained|operated|run|owned))\b/,
  /^by [^|]{3,60} \| ?[^|]{6,40}(?: \|.{0,120})?$/,
  /^(?:copyright|©|\(c\) \d|all rights reserved)/,
  /^(?:privacy (?:policy|notice|statement|& security)|fraud alert|legal notice|terms (?:of use|of service|and conditions)|accessibility(?: statement)?|links disclaimer|report vulnerability)(?: ?[|•·-].{0,160}| {1,2}(?:privacy|terms|links|foia|copyright|personal|contact|accessibility|legal|cookies?).{0,120})?$/,
  /^(?:acknowledgement of country|we acknowledge the traditional)\b/,
  /^[^|]{3,360} online by [a-z .]{3,40} and\b/,
  /^this (?:work|file|document) is in the public domain\b/,
  /^(?:visitors?|visitor counter|page views|hits?|views|visits) ?:? ?[\d,]{1,14}$/,
  /^go to navigation\b/,
  /^note ?: all .{2,40} (?:press|news) releases\b/,
  /^(?:simple search of our archives|report a typo|use our archives)\b/,
];

/** Lines with which a page goes on to other things than the release: they and all that follows are furniture, once the release has begun. */
export const pageEnds: readonly RegExp[] = [...besides, ...sharing, ...contacts, ...credits];
