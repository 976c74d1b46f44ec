import {html, type TemplateResult} from 'lit';
import {isPlainClick} from '../controllers/navigation.js';
import {button} from './button.js';

/** A link to an entry, which a plain click does not follow without more. */
interface EntryLink {
  /** By it the focus is kept. */
  readonly id: string;
  /** Its class too. */
  readonly part: string;
  readonly entry: string;
  /** Without one it is a button. */
  readonly address: string;
  /** Whether the page goes to the address, too. */
  readonly isFollowed: boolean;
  readonly press: (entry: string) => void;
}

/** So that a new tab, the context menu and the way back work as with any link. In this tab, whatever `<base>` says. */
export function entryLink(link: EntryLink, content: unknown): TemplateResult {
  const {id, part, entry, address, isFollowed, press} = link;
  if (!address) return button({id, part, value: entry, press}, content);
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    if (!isFollowed) event.preventDefault();
    press(entry);
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
