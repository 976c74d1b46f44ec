/** Loads JSON for the element; what goes wrong is told in words that help to mend it. */

/** Why nothing came, and whether another try may help. */
export interface Failure {
  readonly problem: string;
  readonly mayRetry: boolean;
}

export interface Loaded {
  readonly problem?: undefined;
  readonly mayRetry?: undefined;
  readonly json: unknown;
  /** The address that answered in the end. */
  readonly url: string;
}

export async function fetchJson(src: string, signal: AbortSignal): Promise<Loaded | Failure> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(src, {signal});
    bytes = await response.arrayBuffer();
  } catch (error) {
    const cause = `${String(error)}; is it the network, CORS or the Content Security Policy?`;
    return {problem: `could not be loaded (${cause})`, mayRetry: true};
  }
  const {status, url, headers} = response;
  if (!response.ok) return {problem: `was answered with status ${status}`, mayRetry: status >= 500};
  const type = headers.get('content-type') ?? 'no type';
  try {
    // As the server says, where `response.text()` would take everything for UTF-8.
    const charset = /charset="?([^";]+)/i.exec(type)?.[1];
    return {json: JSON.parse(new TextDecoder(charset, {fatal: true}).decode(bytes)), url};
  } catch (error) {
    return {problem: `is not JSON but ${type} (${String(error)})`, mayRetry: true};
  }
}
