/** Text as it stands, in the Markdown subset of answers: what would be read as markup is escaped. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\\*[\]]/g, '\\$&')
    .replace(/^(\s*)-(?=[ \t])/gm, '$1\\-')
    .replace(/^(\s*\d{1,9})\.(?=[ \t])/gm, '$1\\.');
}
