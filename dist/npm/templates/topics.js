import { html } from 'lit';
import { domId } from './dom-id.js';

/** Single-choice chips; each says how many questions it leaves. */
function topicChips({ topics, messages }, actions) {
    return html `<div class="topics" part="topics" role="group" aria-label=${messages.topics}> ${topics.map(({ id, name, count, chosen }) => html `<button id=${domId('topic', id)} class="topic" part=${chosen ? 'topic topic-chosen' : 'topic'} type="button" value=${id} aria-pressed=${chosen} @click=${actions.chooseTopic} > ${name} <span part="topic-count">${count}</span> </button>`)} </div>`;
}

export { topicChips };
//# sourceMappingURL=topics.js.map
