/** What goes to the clipboard, by its type: programs that know tables take the HTML. */
export type Copy = Readonly<Record<string, string>> & {readonly 'text/plain': string};

/** Whether the clipboard took it; without permission, focus or activation it refuses. */
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

/** Pages on plain http, and Firefox before 127: what is copied is named while the page copies. */
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
