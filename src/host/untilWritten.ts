/** How often a file that is empty is read again, and after how many milliseconds. */
const again = 3;
const pause = 75;

/**
 * A file's bytes. An editor that saves a file empties it first: what is read just then would be taken for a file that says nothing. An empty file
 * is therefore read again, a few times, and taken at its word only then.
 *
 * @param wait lets so many milliseconds pass.
 */
export async function untilWritten(
  read: () => Thenable<Uint8Array>,
  wait: (milliseconds: number) => Promise<void> = milliseconds =>
    new Promise(resolve => setTimeout(resolve, milliseconds)),
): Promise<Uint8Array> {
  let bytes = await read();
  for (let left = again; left > 0 && bytes.length === 0; left--) {
    await wait(pause);
    bytes = await read();
  }
  return bytes;
}
