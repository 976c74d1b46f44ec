/** Whether the words of a link already show its address, so that a printed page need not repeat it. */
export function saysAddress(words: string, url: string): boolean {
  if (/^tel:/i.test(url)) {
    const number = digitsOf(words).replace(/^0/, '');
    return number.length > 2 && digitsOf(url).endsWith(number);
  }
  return plain(words) === plain(url.replace(/^(mailto:[^?]*).*/is, '$1'));
}

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

/** The address without protocol, `www.` and trailing slash, its escaped letters decoded. */
function plain(address: string): string {
  let text = address.trim();
  try {
    text = decodeURI(text);
  } catch {
    // a stray % stays as it is
  }
  return text
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
