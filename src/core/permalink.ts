/**
 * Fragments that name an entry: `faq-<id>`, or `<host id>/faq-<id>` if there are several widgets. If
 * the page's fragment is its router's route, the entry is part of the route's query: `/help?faq=<id>`,
 * or `/help?faq=<host id>/<id>`.
 */

export interface Permalink {
  /** Id of the element, or empty for the first one that holds the entry. */
  readonly host: string;
  readonly id: string;
}

const ROUTE = /^#!?\//;

/** Longer names are taken whole, without looking for a tail. */
const LONGEST_NAME = 500;

/**
 * Places where unrelated text may follow a name: before a character that no word contains, and where
 * another script follows ASCII.
 */
const TAIL = /(?=[^\p{L}\p{M}\p{N}_-])|(?<=[\w-])(?=[^\0-\x7f])/gu;

/** The possible meanings of a fragment, most literal first; the first one that an element holds is right. */
export function readPermalinks(hash: string): readonly Permalink[] {
  if (ROUTE.test(hash)) return readRoute(hash);
  const [, host = '', name] = /^#(?:([^/]*)\/)?faq-(.+)$/s.exec(hash) ?? [];
  return name ? namesIn(decode(host), name) : [];
}

const namesIn = (host: string, text: string): readonly Permalink[] =>
  readNames(text).map((id) => ({host, id}));

/** If the route's query names no entry, a second fragment after the route may name one. */
function readRoute(hash: string): readonly Permalink[] {
  const [, value] = /^[^?]*\?(?:[^#]*&)?faq=([^&#]+)/s.exec(hash) ?? [];
  if (!value) return readPermalinks(/^[^#]*$|#.*$/s.exec(hash.slice(1))![0]);
  // Routers rewrite queries: a space becomes a plus, and a slash in a name is not escaped.
  const text = value.replace(/\+/g, ' ');
  const [, host, name] = /^([^/]*)\/(.+)$/s.exec(text) ?? [];
  return [...(name ? namesIn(decode(host!), name) : []), ...namesIn('', text)];
}

/**
 * The ids that a text may mean: all of it, or the part without a newsletter's parameters or without a
 * bracket of the surrounding sentence. Some programs escape an address that is escaped already.
 */
export function readNames(text: string): readonly string[] {
  const once = decode(text);
  return [...new Set([once, decode(once)])].flatMap((whole) => {
    const tails = [...whole.slice(0, LONGEST_NAME).matchAll(TAIL)];
    const names = tails.map(({index}) => whole.slice(0, index)).filter(Boolean);
    return [whole, ...names.reverse()];
  });
}

/**
 * The fragment that leads to an entry from a page whose fragment is `current`; empty if that seems to
 * be a route or page state that has no room for an entry.
 */
export function formatPermalink({host, id}: Permalink, current = ''): string {
  const prefix = host === '' ? '' : `${encode(host)}/`;
  if (ROUTE.test(current)) return intoRoute(current, `faq=${prefix}${encode(id)}`);
  if (/^#(?:[!?]|.*\/)/s.test(current) && readPermalinks(current).length === 0) return '';
  return `#${prefix}faq-${encode(id)}`;
}

/** The route of a fragment without the entry that it names and all that follows; empty if it names none. */
export function routeAlone(hash: string): string {
  const isOurs = ROUTE.test(hash) && readPermalinks(hash).length > 0;
  return isOurs ? hash.replace(/[?&]faq=.*|(?<=.)#.*/s, '') : '';
}

function intoRoute(route: string, parameter: string): string {
  const [, path, query = '', fragment = ''] = /^#([^?#]*)\??([^#]*)(#.*)?$/s.exec(route)!;
  const others = query.split('&').filter((one) => one && !/^faq(?:=|$)/.test(one));
  const rest = readPermalinks(fragment).length > 0 ? '' : fragment;
  return `#${path}?${[...others, parameter].join('&')}${rest}`;
}

/** Replaces lone surrogates, which an address cannot contain, by the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Decodes escapes; invalid ones stay as they are. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
