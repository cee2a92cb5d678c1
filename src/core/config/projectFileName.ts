/** The name of the project file, which stands at the top of a newsroom's folder. */
export const projectFileName = '.copydesk.jsonc';
