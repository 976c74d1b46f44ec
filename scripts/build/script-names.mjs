/** The scripts in dist/ that a page loads. */
export const SCRIPTS = ['trust-faq.js', 'trust-faq.ja.js', 'trust-faq.en.js'];
