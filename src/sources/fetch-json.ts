/** Loads JSON for the element; a failure comes with a sentence that helps to fix it. */

/** Why loading failed, and whether another try may help. */
export interface Failure {
  readonly problem: string;
  readonly mayRetry: boolean;
}

export interface Loaded {
  readonly problem?: undefined;
  readonly mayRetry?: undefined;
  readonly json: unknown;
  /** The final address, after redirects. */
  readonly url: string;
}

export async function fetchJson(src: string, signal: AbortSignal): Promise<Loaded | Failure> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(src, {signal});
    bytes = await response.arrayBuffer();
  } catch (error) {
    const hint =
      location.protocol === 'file:'
        ? 'browsers load no file for a page that was opened from disk'
        : 'is it the network, CORS or the Content Security Policy?';
    const cause = `${String(error)}; ${hint}`;
    return {problem: `could not be loaded (${cause})`, mayRetry: true};
  }
  const {status, url, headers} = response;
  if (!response.ok)
    return {
      problem: `could not be loaded: the server responded with status ${status}`,
      mayRetry: status >= 500,
    };
  const type = headers.get('content-type') ?? '';
  try {
    return {json: JSON.parse(decode(bytes, type)), url};
  } catch (error) {
    const served = type && ` (served as ${type})`;
    return {problem: `could not be read as JSON${served}: ${String(error)}`, mayRetry: true};
  }
}

/**
 * Decodes JSON as UTF-8 whatever its server declares; the declared charset is used only for bytes that
 * are not UTF-8.
 */
function decode(bytes: ArrayBuffer, type: string): string {
  const charset = /charset="?([^";]+)/i.exec(type)?.[1];
  for (const label of ['utf-8', charset]) {
    try {
      const text = new TextDecoder(label, {fatal: true}).decode(bytes);
      // ISO-2022-JP also passes as UTF-8, but with escape characters that JSON never contains.
      if (!text.includes('\x1b')) return text;
    } catch {
      // not in this encoding, or not an encoding that browsers know
    }
  }
  throw new TypeError(
    'its bytes are neither UTF-8 nor in the encoding that its Content-Type declares',
  );
}
