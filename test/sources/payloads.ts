/**
 * Texts that run `pwned()` or request `/pwned…` if a page inserts them as HTML. They were written for
 * these tests, after the families in collections of cross-site scripting attacks.
 */

const EVENTS =
  'load error focus blur click mouseover mouseenter pointerover pointerrawupdate animationstart animationend transitionend toggle beforetoggle beforeinput input change invalid submit reset scroll wheel copy cut paste drag drop keydown contextmenu auxclick beforematch message hashchange popstate pageshow begin end repeat loadstart canplay play durationchange securitypolicyviolation';

const handlers = EVENTS.split(' ').flatMap((event, i) => [
  `<x-${i} on${event}=pwned() tabindex=1 autofocus style="animation:a 1s;transition:all 1s">x</x-${i}>`,
  `<img src=/pwned/${event} on${event}="pwned()">`,
]);

const SCHEMES = [
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  ' javascript:pwned()',
  '\u0001javascript:pwned()',
  'java\nscript:pwned()',
  'java\tscript:pwned()',
  'javascript\r\n:pwned()',
  'javascript&colon;pwned()',
  '&#106;avascript:pwned()',
  '&#x6A;avascript&#x3A;pwned()',
  'javascript://%0Apwned()',
  'javascript:/*--></title></style>*/pwned()',
  'data:text/html,<script>parent.pwned()</script>',
  'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
  'vbscript:pwned()',
  'blob:pwned',
  'feed:javascript:pwned()',
  'view-source:javascript:pwned()',
  'filesystem:pwned',
  '\u2028javascript:pwned()',
];

const addresses = SCHEMES.flatMap((url) => [
  `<a href="${url}">x</a>`,
  `<iframe src="${url}"></iframe>`,
  `<form action="${url}"><button>x</button></form>`,
  `[x](${url})`,
]);

/** Elements that would load something. */
const loaders = [
  '<script>pwned()</script>',
  '<script src=/pwned.js></script>',
  '<SCRIPT/x>pwned()</SCRIPT\t>',
  '<scr<script>ipt>pwned()</script>',
  '<svg><script>pwned()</script></svg>',
  '<svg><script href=/pwned.js /></svg>',
  '<svg onload=pwned()>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<svg><set attributeName=href to=javascript:pwned()><a id=x><text>x</text></a></svg>',
  '<svg><use href="/pwned.svg#x"/></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=\'http://www.w3.org/2000/svg\'><script>pwned()</script></svg>#x"/></svg>',
  '<svg><image href=/pwned.png /></svg>',
  '<svg><foreignObject><img src=/pwned.png onerror=pwned()></foreignObject></svg>',
  '<math href="javascript:pwned()">x</math>',
  '<math><maction actiontype="statusline" xlink:href="javascript:pwned()">x</maction></math>',
  '<math><mtext><table><mglyph><style><img src=/pwned onerror=pwned()></style></mglyph></table></mtext></math>',
  '<link rel=stylesheet href=/pwned.css>',
  '<link rel=prefetch href=/pwned.html>',
  '<link rel=modulepreload href=/pwned.mjs>',
  '<style>@import "/pwned.css"; * { background: url(/pwned.png) }</style>',
  '<p style="background:url(/pwned.png)">x</p>',
  '<div style="width:expression(pwned())">x</div>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned()">',
  '<meta http-equiv=refresh content="0;url=/pwned">',
  '<base href=/pwned/>',
  '<object data=/pwned.swf></object>',
  '<object type="text/x-scriptlet" data="/pwned"></object>',
  '<embed src=/pwned.swf>',
  '<applet code=/pwned></applet>',
  '<frameset onload=pwned()><frame src=/pwned></frameset>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<iframe src=/pwned></iframe>',
  '<video poster=/pwned.png><source src=/pwned.mp4 onerror=pwned()></video>',
  '<audio src=/pwned.mp3 onerror=pwned()></audio>',
  '<picture><source srcset=/pwned.png><img src=/pwned.png></picture>',
  '<img srcset="/pwned.png 1x" src=x onerror=pwned()>',
  '<img src=x:x onerror=pwned() alt="x">',
  '<img src="`` onerror=pwned()">',
  '<img/src=/pwned/onerror=pwned()>',
  '<img """><script>pwned()</script>">',
  '<input type=image src=/pwned.png onerror=pwned()>',
  '<body background=/pwned.png onload=pwned()>',
  '<table background=/pwned.png><td background=/pwned.png>x</table>',
  '<isindex action=javascript:pwned() type=image>',
  '<marquee onstart=pwned()>x</marquee>',
  '<details open ontoggle=pwned()><summary>x</summary></details>',
  '<dialog open onclose=pwned()>x</dialog>',
  '<portal src=/pwned></portal>',
  '<template shadowrootmode=open><script>pwned()</script></template>',
  '<trust-faq src=/pwned.json></trust-faq>',
  '<x is="trust-faq" src=/pwned.json></x>',
];

/** Markup that changes its meaning when it is parsed, serialized and parsed again. */
const mutations = [
  '<noscript><p title="</noscript><img src=/pwned onerror=pwned()>">',
  '<svg></p><style><a id="</style><img src=/pwned onerror=pwned()>">',
  '<math></br><style><a title="</style><img src=/pwned onerror=pwned()>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=/pwned onerror=pwned()>',
  '<svg><p><style><g title="</style><img src=/pwned onerror=pwned()>">',
  '<xmp><p title="</xmp><img src=/pwned onerror=pwned()>">',
  '<listing>&lt;img src=/pwned onerror=pwned()&gt;</listing>',
  '<plaintext><img src=/pwned onerror=pwned()>',
  '<textarea></textarea><img src=/pwned onerror=pwned()></textarea>',
  '<title><img src=/pwned onerror=pwned()></title>',
  '<noembed><img title="</noembed><img src=/pwned onerror=pwned()>"></noembed>',
  '<noframes><img title="</noframes><img src=/pwned onerror=pwned()>"></noframes>',
  '<!--><img src=/pwned onerror=pwned()>-->',
  '<!-- --!><img src=/pwned onerror=pwned()> -->',
  '<![CDATA[<img src=/pwned onerror=pwned()>]]>',
  '<?xml-stylesheet href="/pwned.css"?><p>x</p>',
  '<select><template><img src=/pwned onerror=pwned()></template></select>',
  '<a/href="javascript:pwned()">x',
  '<a href=javascript&#0000058pwned()>x</a>',
  '<p>x<a href="https://example.com/" onclick=pwned() target=_self ping=/pwned>x</a>',
  '&lt;img src=/pwned onerror=pwned()&gt;',
  '&amp;lt;script&amp;gt;pwned()&amp;lt;/script&amp;gt;',
  '%3Cscript%3Epwned()%3C/script%3E',
  '\\u003cscript\\u003epwned()\\u003c/script\\u003e',
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '"><script>pwned()</script>',
  "'-pwned()-'",
  '</script><script>pwned()</script>',
  '</p></div></template><script>pwned()</script>',
  '<a\u0000href="javascript:pwned()">x</a>',
  '<\u0000script>pwned()</script>',
  '\u202e<script>pwned()</script>',
  '\ufeff<script>pwned()</script>',
];

/** Names of elements that would shadow members of a form or the document. */
const NAMES =
  'childNodes firstChild nextSibling localName nodeType nodeName attributes getAttribute textContent ownerDocument parentNode querySelector matches children body head documentElement defaultView slot id';
const clobbering = NAMES.split(' ').flatMap((name) => [
  `<form><input name=${name}><input name=${name}><a href="javascript:pwned()">x</a>y</form>`,
  `<img name=${name} id=${name} src=/pwned.png><p>y</p>`,
]);

export const payloads: readonly string[] = [
  ...handlers,
  ...addresses,
  ...loaders,
  ...mutations,
  ...clobbering,
];
