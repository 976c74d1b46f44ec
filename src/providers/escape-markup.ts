/**
 * Converts plain text to the Markdown subset of answers by escaping anything that would be read as
 * markup.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\\*[\]]/g, '\\$&')
    .replace(/^(\s*)-(?=[ \t])/gm, '$1\\-')
    .replace(/^(\s*\d{1,9})\.(?=[ \t])/gm, '$1\\.');
}
