import {html, type TemplateResult} from 'lit';
import {isPlainClick} from '../page/address-watcher.js';
import {button} from './button.js';

/** A link to an entry; a plain click calls `press` instead of following the address. */
interface EntryLink {
  /** The focus is restored by this id. */
  readonly id: string;
  /** Also used as its class. */
  readonly part: string;
  readonly entry: string;
  /** If empty, the link is rendered as a button. */
  readonly address: string;
  /** Called with the entry and the link's id. */
  readonly press: (entry: string, id: string) => void;
}

/**
 * A real link, so that opening it in a new tab, the context menu and the Back button work as with any
 * link. It targets this tab whatever `<base>` says.
 */
export function entryLink(link: EntryLink, content: unknown): TemplateResult {
  const {id, part, entry, address, press} = link;
  if (!address) return button({id, part, value: entry, press}, content);
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    press(entry, id);
  };
  return html`<a
    id=${id}
    class=${part}
    part=${part}
    data-id=${entry}
    href=${address}
    target="_self"
    @click=${onClick}
    >${content}</a
  >`;
}
