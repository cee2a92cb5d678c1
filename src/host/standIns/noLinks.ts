/** Stands in the build for what finds addresses in running text: Markdown is read with that switched off, so it is made and never asked. */
export class LinkifyIt {
  /** Whether it has been told of addresses; it never is. */
  readonly isReady = false;
}
