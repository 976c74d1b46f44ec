import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import type {FeedbackView, View} from '../view/view.js';
import {button} from './button.js';
import {contactLink} from './contact.js';
import {domId} from './dom-id.js';

/**
 * Asks whether an answer was helpful. Thanks replace the question, and both the thanks and the offer
 * after a "no" have their space reserved from the start, so that nothing moves under the pointer.
 */
export function feedback(
  id: string,
  {helpful, contact}: FeedbackView,
  {messages, actions}: Pick<View, 'messages'> & {readonly actions: Actions},
): TemplateResult {
  const words = [messages.helpful, messages.thanks];
  const [shown, other] = helpful === undefined ? words : words.reverse();
  const choice = (kind: 'yes' | 'no') => {
    const says = kind === 'yes';
    const press = () => actions.giveFeedback(id, says);
    return button(
      {id: domId(kind, id), part: 'button', value: id, pressed: helpful === says, press},
      messages[kind],
    );
  };
  return html`<div class="feedback" part="feedback" role="group" aria-label=${messages.helpful}>
    <span class="said" data-other=${other}>${shown}</span>
    ${choice('yes')} ${choice('no')} ${contact ? afterNo(contact, helpful) : nothing}
  </div>`;
}

function afterNo(
  contact: NonNullable<FeedbackView['contact']>,
  helpful: boolean | undefined,
): TemplateResult {
  return helpful === false
    ? contactLink(contact)
    : html`<span class="button contact reserved" data-label=${contact.label}></span>`;
}
