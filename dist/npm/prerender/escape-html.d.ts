/** Text as it stands in HTML, between tags and between double quotes. */
export declare function escapeHtml(text: string): string;
