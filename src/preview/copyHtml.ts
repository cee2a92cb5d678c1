/**
 * Puts markup on the clipboard as formatted text. What takes plain text alone gets its source.
 *
 * @returns false where the page may not write to the clipboard: it has not the focus, or the browser forbids it.
 */
export async function copyHtml(html: string): Promise<boolean> {
  const part = (type: string): Blob => new Blob([html], { type });
  try {
    window.focus();
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': part('text/html'), 'text/plain': part('text/plain') }),
    ]);
    return true;
  } catch {
    return false;
  }
}
