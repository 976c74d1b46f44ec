/**
 * Fragments that name an entry: `faq-<id>`, or `<host id>/faq-<id>` for one widget of several. Where
 * the page's fragment is the route of its router, the entry stands in the route's query:
 * `/help?faq=<id>`, or `/help?faq=<host id>/<id>`.
 */

export interface Permalink {
  /** Id of the element meant, or empty for the first that holds the entry. */
  readonly host: string;
  readonly id: string;
}

const ROUTE = /^#!?\//;

/** Longer names are read as they stand, without a look for where a tail may begin. */
const LONGEST_NAME = 500;

/** Before a character that no word has, and where letters of another script follow on ASCII. */
const TAIL = /(?=[^\p{L}\p{M}\p{N}_-])|(?<=[\w-])(?=[^\0-\x7f])/gu;

/** What a fragment may mean, the most literal reading first; the first that an element holds is right. */
export function readPermalinks(hash: string): readonly Permalink[] {
  if (ROUTE.test(hash)) return readRoute(hash);
  const [, host = '', name] = /^#(?:([^/]*)\/)?faq-(.+)$/s.exec(hash) ?? [];
  return name ? namesIn(decode(host), name) : [];
}

const namesIn = (host: string, text: string): readonly Permalink[] =>
  readNames(text).map((id) => ({host, id}));

/** Also a fragment of its own behind the route may name an entry, if the route's query does not. */
function readRoute(hash: string): readonly Permalink[] {
  const [, value] = /^[^?]*\?(?:[^#]*&)?faq=([^&#]+)/s.exec(hash) ?? [];
  if (!value) return readPermalinks(/^[^#]*$|#.*$/s.exec(hash.slice(1))![0]);
  // Routers write a query anew: a space becomes a plus, and a slash of the name stands for itself.
  const text = value.replace(/\+/g, ' ');
  const [, host, name] = /^([^/]*)\/(.+)$/s.exec(text) ?? [];
  return [...(name ? namesIn(decode(host!), name) : []), ...namesIn('', text)];
}

/** The ids that a text may name: all of it, and what remains without a newsletter's parameters or a bracket of the sentence around it. */
export function readNames(text: string): readonly string[] {
  const whole = decode(text);
  const tails = [...whole.slice(0, LONGEST_NAME).matchAll(TAIL)];
  const names = tails.map(({index}) => whole.slice(0, index)).filter(Boolean);
  return [whole, ...names.reverse()];
}

/**
 * The fragment that leads to an entry from a page whose fragment is `current`; empty where that
 * seems to be a route or a state of the page in a form that has no room for it.
 */
export function formatPermalink({host, id}: Permalink, current = ''): string {
  const prefix = host === '' ? '' : `${encode(host)}/`;
  if (ROUTE.test(current)) return intoRoute(current, `faq=${prefix}${encode(id)}`);
  if (/^#(?:[!?]|.*\/)/s.test(current) && readPermalinks(current).length === 0) return '';
  return `#${prefix}faq-${encode(id)}`;
}

function intoRoute(route: string, parameter: string): string {
  const [, path, query = '', fragment = ''] = /^#([^?#]*)\??([^#]*)(#.*)?$/s.exec(route)!;
  const others = query.split('&').filter((one) => one && !/^faq(?:=|$)/.test(one));
  const rest = readPermalinks(fragment).length > 0 ? '' : fragment;
  return `#${path}?${[...others, parameter].join('&')}${rest}`;
}

/** A lone surrogate has no place in an address; the replacement character stands for it. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** What is no encoding of a character stands for itself. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
