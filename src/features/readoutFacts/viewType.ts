/** The kind of panel, as package.json's activation event names it. */
export const viewType = 'copydesk.readoutFacts';
