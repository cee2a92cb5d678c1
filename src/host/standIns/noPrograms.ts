/** Stands in the build for what would start another program: all commands are built in. */
export function spawn(): never {
  throw new Error('No command starts another program.');
}
