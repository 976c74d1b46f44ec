import { html } from 'lit';
import { button } from './button.js';
import { domId } from './dom-id.js';

/** Single-choice chips; each says how many questions it leaves. */
function topicChips({ topics, messages }, actions) {
    return html `<div class="topics" part="topics" role="group" aria-label=${messages.topics}>${topics.map(({ id, name, count, chosen }) => button({
        id: domId('topic', id),
        part: chosen ? 'topic topic-chosen' : 'topic',
        value: id,
        pressed: chosen,
        press: actions.chooseTopic,
    }, html `<bdi>${name}</bdi> ${count === null ? '' : html `<span part="topic-count">${count}</span>`}`))}</div>`;
}

export { topicChips };
//# sourceMappingURL=topics.js.map
