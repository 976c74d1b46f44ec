/**
 * Functions that run inside a host page, and are sent there as text: `snapshot` reads the host, `visit`
 * does a whole visit to the widget. Both use only loops and the DOM, because the page may have changed
 * every other native.
 */

/** Gives access to a document's natives, because a form or an image of the page may shadow any member. */
export function nativesOf(target) {
  const {names} = window.__witness;
  const get = (name) => {
    for (let at = Object.getPrototypeOf(target); at; at = Object.getPrototypeOf(at)) {
      const found = Object.getOwnPropertyDescriptor(at, name);
      // Some pages give every object a `get`, and so every property descriptor.
      if (found)
        return names(found)[0] === 'value' ? found.value.bind(target) : found.get.call(target);
    }
    return undefined;
  };
  return new Proxy({}, {get: (_, name) => get(name)});
}

/** Describes the host with one fact per line, so that two snapshots can be compared. */
export function snapshot(nativesOf) {
  const {problems, names} = window.__witness;
  const natives = nativesOf(document);
  let text = '';
  const add = (line) => (text += `${line}\n`);
  const owners = {
    window,
    document,
    Document: Document.prototype,
    Element: Element.prototype,
    HTMLElement: HTMLElement.prototype,
    Node: Node.prototype,
    Event: Event.prototype,
    Object: Object.prototype,
    Array: Array.prototype,
    String: String.prototype,
  };
  for (const owner of Object.keys(owners)) {
    const list = names(owners[owner]);
    for (let i = 0; i < list.length; i++) {
      // Skips frames of the page, and what zone.js records for any listener and ShadyDOM for any root.
      if (/^\d+$|^__zone_symbol__|^__shady$/.test(list[i])) continue;
      // Skips the members that every Lit creates; SECURITY.md lists them.
      if (/^(litHtml|reactiveElement|litElement)Versions$|^litPropertyMetadata$/.test(list[i]))
        continue;
      add(`${owner}.${list[i]} exists`);
    }
  }
  const properties = [
    ['color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'display'],
    ['margin', 'padding', 'borderTopWidth', 'listStyleType', 'textDecorationLine', 'position'],
    ['opacity', 'visibility', 'cursor', 'boxSizing', 'letterSpacing', 'overflow', 'colorScheme'],
  ];
  const elements = ['host', 'host-heading', 'host-text', 'host-link', 'host-input', 'host-item'];
  const style = (name, element) => {
    if (!element) return;
    const computed = getComputedStyle(element);
    for (let i = 0; i < properties.length; i++) {
      for (let j = 0; j < properties[i].length; j++) {
        add(`${name} has ${properties[i][j]} ${computed[properties[i][j]]}`);
      }
    }
  };
  style('html', natives.documentElement);
  style('body', natives.body);
  for (let i = 0; i < elements.length; i++) {
    style(elements[i], natives.getElementById(elements[i]));
  }
  const active = natives.activeElement;
  add(`focus is on ${active && (active.id || active.localName)}`);
  // Firefox, which keeps what is on screen in its place, moves the page by fractions of a pixel.
  add(`scrolled to ${Math.round(scrollX)}, ${Math.round(scrollY)}`);
  add(`${history.length - window.__witness.entries} history entries more`);
  add(`title is ${natives.title}`);
  for (let i = 0; i < problems.length; i++) add(`said: ${problems[i]}`);
  return text;
}

/** Returns everything that the page has logged or thrown since it was loaded. */
export function problems() {
  const {problems} = window.__witness;
  let text = '';
  for (let i = 0; i < problems.length; i++) text += `said: ${problems[i]}\n`;
  return text;
}

/**
 * Does to a page without the widget what `visit` does to the page itself, so that a later snapshot
 * differs only by the widget's effects. Resolves when the page has had time to react.
 */
export async function stir(find, {hash, clone}, nativesOf) {
  const {Promise, setTimeout} = window.__witness;
  const element = find();
  if (!element) return;
  if (element.ownerDocument === document) {
    const {body, documentElement} = nativesOf(document);
    const key = {key: 's', bubbles: true, composed: true, cancelable: true};
    (body ?? documentElement).dispatchEvent(new window.KeyboardEvent('keydown', key));
    location.hash = hash;
  }
  const {parentNode: parent, nextSibling: next} = element;
  parent.removeChild(element);
  parent.insertBefore(element, next);
  if (clone !== false) {
    const copy = element.cloneNode(true);
    parent.insertBefore(copy, next);
    parent.removeChild(copy);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Presses the button of the page's own form; returns the number of `submit` events. Nothing is sent. */
export function submitHost(nativesOf) {
  let count = 0;
  const onSubmit = (event) => {
    count++;
    event.preventDefault();
  };
  const button = nativesOf(document).getElementById('host-button');
  if (!button) return 0;
  window.addEventListener('submit', onSubmit, true);
  button.click();
  window.removeEventListener('submit', onSubmit, true);
  return count;
}

/** Resolves when the widget has arrived, or after `patience` milliseconds. */
export async function arrive(find, {patience}) {
  const {Promise, setTimeout, now} = window.__witness;
  const end = now() + patience;
  for (;;) {
    const element = find();
    if (element?.shadowRoot?.querySelector('[part~="item"]')) return true;
    if (now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Does a whole visit. Resolves with the faults, one sentence per line.
 * `expected` has `questions`, `heading`, the `word` to search for and the `answer` that it must find,
 * and, from the page's description, `unread` (the page's own file), `display`, `hidden`, `unclickable`,
 * `unfocusable`, `searchless` (as on paper) and `width`.
 */
export async function visit(find, expected, nativesOf) {
  const {Promise, setTimeout, now} = window.__witness;
  const natives = nativesOf(document);
  const witness = window.__witness;
  let wrong = '';
  const check = (isRight, sentence) => {
    if (!isRight) wrong += `${sentence}\n`;
    return isRight;
  };
  const until = async (condition) => {
    const end = now() + 2000;
    while (now() < end) {
      if (condition()) return true;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return condition();
  };

  let element = find();
  if (expected.theirs !== undefined) {
    check(element.textContent.includes(expected.theirs), 'the element is not theirs any more');
    return wrong;
  }
  if (!check(element?.shadowRoot, 'not upgraded')) return wrong;
  if (expected.unread) {
    const shown = element.shadowRoot.querySelectorAll('[part~="item"], [part~="load"]');
    const isTold = shown.length === 1 && shown[0].getAttribute('part') === 'load';
    check(isTold, 'a file that cannot be read is shown, or nothing says that it cannot');
    return wrong;
  }
  const doc = element.ownerDocument;
  const own = nativesOf(doc);
  const view = own.defaultView;
  const all = (part, inside = element) => inside.shadowRoot.querySelectorAll(`[part~="${part}"]`);
  const one = (part, inside) => all(part, inside)[0];
  const count = () => all('item').length;
  const text = (node) => {
    // Translation tools wrap text in elements, and templates contain line breaks.
    return node.textContent.replace(/\s+/g, ' ').trim();
  };
  const isOpen = (question) => {
    const panel = question.getRootNode().getElementById(question.getAttribute('aria-controls'));
    return question.getAttribute('aria-expanded') === 'true' && !panel.hasAttribute('hidden');
  };
  const toggles = async (question, where) => {
    const before = isOpen(question);
    question.click();
    check(await until(() => isOpen(question) !== before), `${where}: a question does not open`);
    question.click();
    check(await until(() => isOpen(question) === before), `${where}: a question does not close`);
  };
  const step = async (name, run) => {
    try {
      await run();
    } catch (error) {
      check(false, `${name}: ${error}`);
    }
  };

  const isThere = check(
    await until(() => count() === expected.questions.length),
    `${count()} of ${expected.questions.length} items`,
  );
  if (!isThere && count() === 0) return wrong;

  await step('text', () => {
    const seen = {};
    const questions = all('question');
    for (let i = 0; i < questions.length; i++) seen[text(questions[i])] = true;
    for (let i = 0; i < expected.questions.length; i++) {
      if (!check(seen[expected.questions[i]], `text: no question ${expected.questions[i]}`)) break;
    }
    check(text(one('heading')) === expected.heading, `text: heading is ${text(one('heading'))}`);
    check(!element.shadowRoot.textContent.includes('\ufffd'), 'text: broken letters');
  });

  await step('display', () => {
    const {display} = view.getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    const root = one('container');
    if (expected.hidden) {
      const how = {visibilityProperty: true, opacityProperty: true};
      check(!element.checkVisibility(how), 'shown where the host hides it');
      check(!one('question').checkVisibility(how), 'a question is shown where the host hides all');
      return;
    }
    check(display === expected.display, `display is ${display}`);
    check(view.getComputedStyle(root).display === 'block', 'the root is no block');
    const {width, height} = root.getBoundingClientRect();
    check(width >= expected.width && height >= 300, `is ${width} × ${height} px`);
    check(rect.width > 0, 'has no width');
  });

  await step('reading', async () => {
    if (expected.hidden) return;
    const question = one('question');
    question.click();
    await until(() => isOpen(question));
    const nodes = [one('heading'), one('question'), one('answer')];
    if (expected.searchless) check(!one('input').checkVisibility(), 'the search box is shown');
    else nodes[3] = one('count');
    for (let i = 0; i < nodes.length; i++) {
      const name = nodes[i].getAttribute('part');
      const style = view.getComputedStyle(nodes[i]);
      const size = parseFloat(style.fontSize);
      const line = parseFloat(style.lineHeight) / size;
      check(size >= 11 && size <= 64, `reading: ${name} in ${size} px`);
      check(line >= 1.15 && line <= 2.2, `reading: lines of ${name} ${line} apart`);
      const plain = {
        'letter-spacing': /^(normal|0px)$/,
        'word-spacing': /^0px$/,
        'text-transform': /^none$/,
        'text-indent': /^0px$/,
        'writing-mode': /^horizontal-tb$/,
        'text-shadow': /^none$/,
        'font-style': /^normal$/,
        'font-variant-caps': /^normal$/,
        'text-align-last': /^auto$/,
        'text-emphasis-style': /^none$/,
        '-webkit-text-stroke-width': /^0px$/,
        'white-space-collapse': /^collapse$/,
        filter: /^none$/,
      };
      for (const property of Object.keys(plain)) {
        const value = style.getPropertyValue(property);
        check(plain[property].test(value), `reading: ${name} has ${property} ${value}`);
      }
      // Measures what is really painted: Japanese letters are about as wide as they are high.
      const range = own.createRange();
      const walker = own.createTreeWalker(nodes[i], 4);
      let longest = null;
      while (walker.nextNode()) {
        const {data} = walker.currentNode;
        if (!longest || data.trim().length > longest.data.trim().length)
          longest = walker.currentNode;
      }
      range.selectNodeContents(longest);
      const rects = range.getClientRects();
      let width = 0;
      for (let j = 0; j < rects.length; j++) width += rects[j].width;
      const share = width / longest.data.trim().length / size / (element.currentCSSZoom ?? 1);
      check(share > 0.4 && share < 1.5, `reading: a letter of ${name} is ${share} em wide`);
      check(style.color !== 'rgba(0, 0, 0, 0)', `reading: ${name} is transparent`);
      const fill = style.webkitTextFillColor;
      check(fill === style.color, `reading: ${name} is filled with ${fill}, not ${style.color}`);
    }
    question.click();
    await until(() => !isOpen(question));
  });

  // In WebKit, nothing in a cross-origin frame can take the focus before the visitor interacts with it.
  const hostInput = natives.getElementById('host-input');
  const active = natives.activeElement;
  hostInput?.focus({preventScroll: true});
  const canFocus = natives.activeElement === hostInput || Boolean(natives.querySelector(':modal'));
  if (canFocus) active === natives.body ? hostInput?.blur() : active?.focus({preventScroll: true});

  await step('pointer and focus', () => {
    // A hidden element can neither be clicked nor take the focus.
    const isUnclickable = Boolean(expected.hidden || expected.unclickable);
    const isUnfocusable = Boolean(expected.hidden || expected.unfocusable);
    const question = one('question');
    const before = [view.scrollX, view.scrollY, own.activeElement];
    question.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, top, width, height} = question.getBoundingClientRect();
    const root = element.shadowRoot;
    const isAt = (x, y) => {
      // In Firefox, `elementFromPoint` of a shadow root also finds covered elements.
      const around = element.getRootNode();
      const isTop = (around === doc ? own : around).elementFromPoint(x, y) === element;
      return isTop && question.contains(root.elementFromPoint(x, y));
    };
    // With CSS zoom, WebKit 2.50 expects points in pixels but measures in zoomed ones, from the same origin.
    const zoom = Number(view.getComputedStyle(element.parentElement ?? element).zoom) || 1;
    const inPixels = (at, scrolled) => (at + scrolled) * zoom - scrolled;
    const [x, y] = [left + width / 2, top + height / 2];
    const isHit = isAt(x, y) || isAt(inPixels(x, view.scrollX), inPixels(y, view.scrollY));
    check(!isHit === isUnclickable, isHit ? 'clickable' : 'not clickable');
    question.focus({preventScroll: true});
    const isFocused = root.activeElement === question;
    if (canFocus) check(!isFocused === isUnfocusable, isFocused ? 'focusable' : 'not focusable');
    if (isFocused) question.blur();
    before[2]?.focus?.({preventScroll: true});
    view.scrollTo({left: before[0], top: before[1], behavior: 'instant'});
  });

  const entries = history.length;
  const [x, y] = [view.scrollX, view.scrollY];
  await step('toggle', () => toggles(one('question'), 'toggle'));

  await step('search', async () => {
    const input = one('input');
    const search = (query) => {
      input.value = query;
      const event = own.createEvent('Event');
      event.initEvent('input', true, true);
      input.dispatchEvent(event);
    };
    search(expected.word);
    const found = await until(() => count() > 0 && count() < expected.questions.length);
    check(found && one('question').value === expected.found, `search: finds ${count()} items`);
    check(one('mark') && text(one('mark')) === expected.word, 'search: nothing is marked');
    one('clear')?.click();
    check(
      await until(() => count() === expected.questions.length && input.value === ''),
      'search: clearing does not bring all back',
    );
    if (canFocus && !expected.hidden && !expected.unfocusable && !expected.searchless) {
      check(element.shadowRoot.activeElement === input, 'search: clearing loses the focus');
    }
    input.blur();
  });

  await step('host', async () => {
    check(history.length === entries, 'host: a history entry was added');
    check(view.scrollX === x && view.scrollY === y, 'host: the page was scrolled');
    check(witness.submits === 0, 'host: a form was submitted');
    const key = (target) => {
      const keys = witness.keys;
      const event = new view.KeyboardEvent('keydown', {
        key: 's',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      const isLeft = target.dispatchEvent(event);
      return [witness.keys - keys, isLeft];
    };
    check(key(one('input'))[0] === 0, 'host: a hotkey fires while one types a query');
    if (doc === document) {
      const [heard, isLeft] = key(own.body ?? own.documentElement);
      check(heard === 1 && isLeft, 'host: a hotkey of the page is lost');
    }
  });

  await step('permalink', async () => {
    if (doc !== document) return;
    location.hash = `#faq-${expected.found}`;
    const byId = () => {
      const questions = all('question');
      for (let i = 0; i < questions.length; i++) {
        if (questions[i].value === expected.found) return questions[i];
      }
      return null;
    };
    check(await until(() => byId() && isOpen(byId())), 'permalink: does not open its item');
    byId().click();
    await until(() => !isOpen(byId()));
  });

  // From here on, the widget does not request the focus.
  if (canFocus) hostInput?.focus({preventScroll: true});
  const isKept = natives.activeElement === hostInput;

  await step('re-insertion', async () => {
    const {parentNode: parent, nextSibling: next} = element;
    parent.removeChild(element);
    await new Promise((resolve) => setTimeout(resolve, 0));
    parent.insertBefore(element, next);
    check(await until(() => count() === expected.questions.length), 're-insertion: items are lost');
    await toggles(one('question'), 're-insertion');
  });

  await step('clone', async () => {
    if (expected.clone === false) return;
    const copy = element.cloneNode(true);
    element.parentNode.insertBefore(copy, element.nextSibling);
    const isThere = await until(
      () => copy.shadowRoot && all('item', copy).length === expected.questions.length,
    );
    if (check(isThere, 'clone: not all items')) await toggles(one('question', copy), 'clone');
    copy.parentNode.removeChild(copy);
  });
  check(!isKept || natives.activeElement === hostInput, 'host: the focus was taken');
  return wrong;
}
