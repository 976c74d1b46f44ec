/** The text to copy, keyed by MIME type: programs that understand tables take the HTML. */
export type Copy = Readonly<Record<string, string>> & {readonly 'text/plain': string};

/**
 * Copies the text; false if the clipboard refuses, as it does without permission, focus or user
 * activation.
 */
export async function copyRich(copy: Copy, page: Document): Promise<boolean> {
  try {
    const blobs = Object.entries(copy).map(([type, data]) => [type, new Blob([data], {type})]);
    const item = new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>);
    await page.defaultView!.navigator.clipboard.write([item]);
    return true;
  } catch {
    return byCopyEvent(copy, page);
  }
}

/** Fallback for pages on plain http and for Firefox before 127: supplies the data in a `copy` event. */
function byCopyEvent(copy: Copy, page: Document): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, data] of Object.entries(copy)) event.clipboardData?.setData(type, data);
    isTaken = true;
  };
  page.addEventListener('copy', onCopy, true);
  try {
    return page.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', onCopy, true);
  }
}
