/** Put in by the build, from package.json. */
export const version = process.env['COPYDESK_VERSION'] ?? '0.0.0';
