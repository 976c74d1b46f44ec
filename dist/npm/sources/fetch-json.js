/** Loads JSON for the element; what goes wrong is told in words that help to mend it. */
async function fetchJson(src, signal) {
    let response;
    let text;
    try {
        response = await fetch(src, { signal });
        text = await response.text();
    }
    catch (error) {
        const cause = `${String(error)}; is it the network, CORS or the Content Security Policy?`;
        return { problem: `could not be loaded (${cause})`, mayRetry: true };
    }
    const { status, url, headers } = response;
    if (!response.ok)
        return { problem: `was answered with status ${status}`, mayRetry: status >= 500 };
    try {
        return { json: JSON.parse(text), url };
    }
    catch (error) {
        const type = headers.get('content-type') ?? 'no type';
        return { problem: `is not JSON but ${type} (${String(error)})`, mayRetry: true };
    }
}

export { fetchJson };
//# sourceMappingURL=fetch-json.js.map
