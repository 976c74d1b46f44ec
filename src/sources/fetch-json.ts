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
  let text: string;
  try {
    response = await fetch(src, {signal});
    text = await response.text();
  } catch (error) {
    const cause = `${String(error)}; is it the network, CORS or the Content Security Policy?`;
    return {problem: `could not be loaded (${cause})`, mayRetry: true};
  }
  const {status, url, headers} = response;
  if (!response.ok) return {problem: `was answered with status ${status}`, mayRetry: status >= 500};
  try {
    return {json: JSON.parse(text), url};
  } catch (error) {
    const type = headers.get('content-type') ?? 'no type';
    return {problem: `is not JSON but ${type} (${String(error)})`, mayRetry: true};
  }
}
