/**
 * `<script src="trust-faq.js" data-trust-faq data-topics="data">` puts the element after itself or
 * into `data-target`, for pages whose editor takes unknown elements out. To be called while the
 * script runs for the first time: only then does the page tell which one it is.
 */
export declare function insertByScript(): void;
