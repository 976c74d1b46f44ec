/** Host pages with different kinds of documents, and the element in different places. */
import {ja} from '../../dist/npm/data/ja.js';
import {NO_MARKUP} from './run/lit.mjs';
import {escape, framed, inline} from './run/markup.mjs';

const FAQ = '<trust-faq></trust-faq>';

/** A script of the page adds the element at the end of the body. */
const added = (name, add, more = {}) => ({name, faq: '', after: inline(add), ...more});

const questionsOf = (wanted) =>
  ja.entries.filter(({topic}) => topic === wanted).map(({question}) => question);

/** Loads our script by its full address, for documents without an address of their own. */
const absolute = ({base}) => `<script src="${base}trust-faq.js" defer></script>`;

const inFrame = () => document.querySelector('iframe').contentDocument.querySelector('trust-faq');

/** The expected faults if a click in the element follows the link around it. */
const FOLLOWED =
  /^(search: clearing loses the focus|host: (a history entry was added|the page was scrolled|the focus was taken))$/;

const kinds = [
  {name: 'standards mode'},
  {name: 'quirks mode, no doctype', doctype: '', fast: true},
  {
    name: 'quirks mode, HTML 3.2 doctype and <font>',
    doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
    bodyAttributes: 'bgcolor="#ffffff" text="#333333" link="#0000cc"',
    before: '<center><font size="2" face="serif">',
    after: '</font></center>',
  },
  {
    name: 'almost standards mode, XHTML 1.0 Transitional as HTML',
    doctype:
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    htmlAttributes: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja"',
  },
  {
    name: 'no html, head or body tags',
    html: ({witness, script, host, faq}) =>
      `${witness}<title>会社案内</title>${script}${host}${faq}`,
  },
  {
    name: 'XHTML served as application/xhtml+xml',
    left: NO_MARKUP,
    file: 'index.xhtml',
    type: 'application/xhtml+xml; charset=utf-8',
    html: ({witness, host, faq}) =>
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja"><head>${witness}<title>会社案内</title><script src="trust-faq.js"></script></head><body>${host}${faq}</body></html>`,
  },
  {
    name: 'XHTML, attributes',
    left: NO_MARKUP,
    file: 'index.xhtml',
    type: 'application/xhtml+xml; charset=utf-8',
    html: ({witness, host}) =>
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja"><head>${witness}<title>会社案内</title><script src="trust-faq.js"></script></head><body>${host}<trust-faq topics="data"></trust-faq></body></html>`,
    expect: {questions: questionsOf('data')},
    fast: true,
  },
  {name: 'no language on the page', htmlAttributes: ''},
  {
    name: 'lang on the element, page in English',
    htmlAttributes: 'lang="en"',
    faq: '<trust-faq lang="ja"></trust-faq>',
  },
  {name: 'right to left', htmlAttributes: 'lang="ja" dir="rtl"', fast: true},
  {name: 'dir=auto around it', before: '<div dir="auto">', after: '</div>'},
  {
    name: 'contenteditable around it',
    before: '<div contenteditable="true">',
    after: '</div>',
    fast: true,
  },
  {
    name: 'designMode',
    after: inline(() => {
      document.designMode = 'on';
    }),
  },
  {
    name: 'a frame of a frameset',
    ...framed(() => '<frameset cols="80%,20%"><frame src="index.html" /></frameset>'),
    fast: true,
  },
  {
    name: 'an iframe',
    ...framed(() => '<iframe src="index.html" width="800" height="600"></iframe>'),
  },
  {
    name: 'an iframe that is displayed later',
    ...framed(
      () =>
        '<iframe src="index.html" width="800" height="600" style="display:none" onload="this.style.display=\'block\'"></iframe>',
    ),
  },
  {
    name: 'an srcdoc iframe',
    ...framed(
      ({document}) => `<iframe srcdoc="${escape(document())}" width="800" height="600"></iframe>`,
    ),
    script: absolute,
    fast: true,
  },
  {
    name: 'a data: iframe',
    ...framed(
      ({document}) =>
        `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(document())}" width="800" height="600"></iframe>`,
    ),
    script: absolute,
  },
  {
    name: 'a blob: iframe',
    ...framed(
      ({document}) =>
        `<iframe width="800" height="600" src="about:blank"></iframe><script>
         document.querySelector('iframe').src = URL.createObjectURL(new Blob([${JSON.stringify(document()).replaceAll('<', '\\u003c')}], {type: 'text/html'}));</script>`,
    ),
    script: absolute,
  },
];

const places = [
  {name: 'a table cell', before: '<table><tr><td>', after: '</td></tr></table>', fast: true},
  {
    name: 'between table and tr (the parser moves it out)',
    before: '<table>',
    after: '<tr><td>表</td></tr></table>',
  },
  {name: 'a list item', before: '<ul><li>', after: '</li></ul>'},
  {name: 'a heading', before: '<h1>', after: '</h1>'},
  {name: 'a paragraph', before: '<p>', after: '</p>'},
  {name: '<pre>', before: '<pre>', after: '</pre>'},
  {
    name: '<center> and <marquee>',
    before: '<center><marquee behavior="slide" loop="1" scrollamount="9999">',
    after: '</marquee></center>',
  },
  {
    name: 'a link',
    left: {
      Chromium: {
        reason:
          'Chromium follows the link when a question inside it is clicked, so the focus is lost; HTML does not allow buttons inside links. Cost of a fix: as in Firefox.',
        wrong: FOLLOWED,
      },
      Firefox: {
        reason:
          'Firefox follows the link when the clear button inside it is clicked; HTML does not allow buttons inside links. Cost of a fix: cancelling that click, about 15 bytes, but the page’s scripts would then see every click on a button as already handled.',
        wrong: FOLLOWED,
      },
      WebKit: {
        reason:
          'WebKit follows the link when a button inside it is clicked. Cost of a fix: as in Firefox.',
        wrong: FOLLOWED,
      },
    },
    before: '<a href="#host-text">',
    after: '</a>',
  },
  {
    name: 'a label with a check box',
    before: '<label><input type="checkbox" id="host-check" />',
    after: '</label>',
    check: () => (document.getElementById('host-check').checked ? 'the check box was checked' : ''),
  },
  {
    name: 'a form',
    before: '<form action="#sent"><input name="q" /><button>送信</button>',
    after: '</form>',
    fast: true,
  },
  {name: 'a disabled fieldset', before: '<form><fieldset disabled>', after: '</fieldset></form>'},
  {name: 'open <details>', before: '<details open><summary>詳細</summary>', after: '</details>'},
  {
    name: 'closed <details>',
    before: '<details><summary>詳細</summary>',
    after: '</details>',
    expect: {hidden: true},
  },
  {
    name: 'a modal dialog',
    before: '<dialog id="host-dialog">',
    after: `</dialog>${inline(() => document.getElementById('host-dialog').showModal())}`,
  },
  {
    name: 'behind a modal dialog',
    after: `<dialog id="host-dialog" style="top:0;margin:0">前面</dialog>${inline(() => document.getElementById('host-dialog').showModal())}`,
    expect: {unclickable: true, unfocusable: true},
    fast: true,
  },
  {
    name: 'a popover',
    before: '<div popover id="host-popover" style="max-height:90vh">',
    after: `</div>${inline(() => document.getElementById('host-popover').showPopover())}`,
  },
  {
    name: 'foreignObject in SVG',
    before: '<svg width="800" height="3000"><foreignObject width="800" height="3000">',
    after: '</foreignObject></svg>',
    fast: true,
  },
  {
    name: '<template>, cloned by the page',
    faq: `<template>${FAQ}</template>`,
    after: inline(() => {
      document.body.append(document.querySelector('template').content.cloneNode(true));
    }),
    fast: true,
  },
  {
    name: 'an open shadow root',
    faq: `<div id="holder"><template shadowrootmode="open">${FAQ}</template></div>`,
    find: () => document.getElementById('holder').shadowRoot.querySelector('trust-faq'),
  },
  {
    name: 'a closed shadow root',
    faq: '<div id="holder"></div>',
    after: inline(() => {
      const root = document.getElementById('holder').attachShadow({mode: 'closed'});
      root.innerHTML = '<trust-faq></trust-faq>';
      window.closedRoot = root;
    }),
    find: () => window.closedRoot.querySelector('trust-faq'),
    fast: true,
  },
  {
    name: 'the slot of a custom element',
    before: '<host-card>',
    after: `</host-card>${inline(() => {
      customElements.define(
        'host-card',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({mode: 'open'}).innerHTML = '<section><slot></slot></section>';
          }
        },
      );
    })}`,
  },
  {
    name: 'fifty on a page',
    faq: FAQ.repeat(50),
  },
];

const made = [
  {
    name: 'document.write of the element',
    faq: '',
    after: "<script>document.write('<trust-faq></trust-faq>')</script>",
    fast: true,
  },
  {
    name: 'document.write of both lines',
    faq: '',
    script: '',
    after: String.raw`<script>document.write('<script src="trust-faq.js"><\/script><trust-faq></trust-faq>')</script>`,
  },
  added('innerHTML', () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<trust-faq></trust-faq>';
  }),
  added('insertAdjacentHTML after load', () =>
    addEventListener('load', () =>
      document.body.insertAdjacentHTML('beforeend', '<trust-faq></trust-faq>'),
    ),
  ),
  added('DOMParser and importNode', () => {
    const page = new DOMParser().parseFromString('<trust-faq></trust-faq>', 'text/html');
    document.body.append(document.importNode(page.body.firstChild, true));
  }),
  added('DOMParser, its own node moved over', () => {
    const page = new DOMParser().parseFromString('<trust-faq></trust-faq>', 'text/html');
    document.body.append(page.body.firstChild);
  }),
  added('Range.createContextualFragment', () =>
    document.body.append(
      document.createRange().createContextualFragment('<trust-faq></trust-faq>'),
    ),
  ),
  added('createElement', () => document.body.append(document.createElement('trust-faq'))),
  added('its constructor', () =>
    customElements
      .whenDefined('trust-faq')
      .then((TrustFaq) => document.body.append(new TrustFaq())),
  ),
  added(
    'a clone of an upgraded one, the first removed',
    () =>
      addEventListener('load', () => {
        const first = document.createElement('trust-faq');
        document.body.append(first);
        setTimeout(() => first.replaceWith(first.cloneNode(true)), 20);
      }),
    {fast: true},
  ),
  {
    name: 'moved about while it starts',
    after: inline(() =>
      addEventListener('load', () => {
        const faq = document.querySelector('trust-faq');
        for (let i = 0; i < 20; i++) document.body.append(faq);
        document.body.prepend(faq);
      }),
    ),
  },
  {
    name: 'adopted into an iframe',
    after: `<iframe width="800" height="900"></iframe>${inline(() =>
      addEventListener('load', () => {
        const inner = document.querySelector('iframe').contentDocument;
        inner.documentElement.lang = 'ja';
        inner.body.append(document.querySelector('trust-faq'));
      }),
    )}`,
    find: inFrame,
    // A clone in the frame stays a plain element, because our script does not run there.
    expect: {clone: false},
  },
  {
    name: 'adopted into an iframe once it is shown',
    after: `<iframe width="800" height="900"></iframe>${inline(() =>
      addEventListener('load', () =>
        setTimeout(() => {
          const inner = document.querySelector('iframe').contentDocument;
          inner.documentElement.lang = 'ja';
          inner.body.append(document.querySelector('trust-faq'));
        }, 50),
      ),
    )}`,
    find: inFrame,
    // A clone in the frame stays a plain element, because our script does not run there.
    expect: {clone: false},
    patience: 200,
    fast: true,
  },
  {
    name: 'adopted into a popup and back',
    // WebKit opens no popup without a click.
    engines: ['Chromium', 'Firefox'],
    after: inline(() =>
      addEventListener('load', () =>
        setTimeout(() => {
          window.hostPopup = 'no popup';
          const popup = open('about:blank', '', 'width=300,height=300');
          if (!popup) return;
          const faq = document.querySelector('trust-faq');
          popup.document.body.append(faq);
          window.hostPopup = 'nothing to be seen in the popup';
          const look = (tries) => {
            const question = faq.shadowRoot?.querySelector('[part~="question"]');
            const isShown = question?.getBoundingClientRect().width > 0;
            if (faq.shadowRoot && !isShown && tries > 0) return setTimeout(look, 20, tries - 1);
            const {display} = popup.getComputedStyle(faq);
            if (isShown) window.hostPopup = `${display} in the popup`;
            document.body.append(faq);
            popup.close();
          };
          look(50);
        }, 50),
      ),
    ),
    // The checks begin once the element is back.
    find: () => window.hostPopup && document.querySelector('trust-faq'),
    check: () => (window.hostPopup === 'block in the popup' ? '' : window.hostPopup),
    patience: 800,
    fast: true,
  },
  {
    name: 'the whole document rewritten by document.open',
    faq: '',
    script: '',
    after: ({witness, host}) => `<script>
      addEventListener('load', () => setTimeout(() => {
        document.open();
        document.write(${JSON.stringify(`<!doctype html><html lang="ja"><head>${witness}<script src="trust-faq.js" defer></script></head><body>${host}${FAQ}</body></html>`).replaceAll('</', '<\\/')});
        document.close();
      }));</script>`,
    patience: 200,
  },
  {
    name: 'a translation tool wraps the page’s text in <font>',
    after: inline(() =>
      addEventListener('load', () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          text.replaceWith(outer);
          outer.append(inner);
          inner.append(text);
        }
      }),
    ),
    fast: true,
  },
  {
    name: 'a translation tool wraps text in open shadow roots too',
    after: inline(() =>
      addEventListener('load', async () => {
        const faq = document.querySelector('trust-faq');
        if (!faq.ready) return;
        await faq.ready;
        const walker = document.createTreeWalker(faq.shadowRoot, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode())
          if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
        for (const text of texts) {
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      }),
    ),
  },
];

export const pages = [...kinds, ...places, ...made];
