/** Loads JSON for the element; what goes wrong is told in words that help to mend it. */
async function fetchJson(src, signal) {
    let response;
    let bytes;
    try {
        response = await fetch(src, { signal });
        bytes = await response.arrayBuffer();
    }
    catch (error) {
        const cause = `${String(error)}; is it the network, CORS or the Content Security Policy?`;
        return { problem: `could not be loaded (${cause})`, mayRetry: true };
    }
    const { status, url, headers } = response;
    if (!response.ok)
        return { problem: `was answered with status ${status}`, mayRetry: status >= 500 };
    const type = headers.get('content-type') ?? 'no type';
    try {
        // As the server says, where `response.text()` would take everything for UTF-8.
        const charset = /charset="?([^";]+)/i.exec(type)?.[1];
        return { json: JSON.parse(new TextDecoder(charset, { fatal: true }).decode(bytes)), url };
    }
    catch (error) {
        return { problem: `is not JSON but ${type} (${String(error)})`, mayRetry: true };
    }
}

export { fetchJson };
//# sourceMappingURL=fetch-json.js.map
