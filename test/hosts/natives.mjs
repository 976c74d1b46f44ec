/** Host pages with libraries that change built-in objects, before or after our script. */
import {NO_METADATA, NO_OPTIONS} from './run/lit.mjs';
import {inline, scripts} from './run/markup.mjs';

const PROTOTYPE = scripts('prototype/prototype.js');
const late = (tags) => ({script: '', after: `<script src="trust-faq.js"></script>${tags}`});

export const pages = [
  {name: 'Prototype 1.7.3', needs: 'libjs-prototype', head: PROTOTYPE, fast: true},
  {name: 'Prototype 1.7.3 after us', needs: 'libjs-prototype', ...late(PROTOTYPE)},
  {
    name: 'Prototype 1.7.3 and script.aculo.us 1.9',
    needs: 'libjs-scriptaculous',
    head:
      PROTOTYPE +
      scripts(
        'scriptaculous/builder.js',
        'scriptaculous/effects.js',
        'scriptaculous/dragdrop.js',
        'scriptaculous/controls.js',
        'scriptaculous/slider.js',
      ),
    after: inline(() => new window.Effect.Highlight('host-button')),
    fast: true,
  },
  {
    name: 'MooTools 1.4.5',
    needs: 'libjs-mootools',
    head: scripts('mootools/mootools-core-nc.js'),
    fast: true,
  },
  {
    name: 'MooTools 1.4.5 with More',
    needs: 'libjs-mootools',
    head: scripts('mootools/mootools-core-nc.js', 'mootools/mootools-more-nc.js'),
  },
  {
    name: 'MooTools 1.4.5 after us',
    needs: 'libjs-mootools',
    ...late(scripts('mootools/mootools-core-nc.js')),
  },
  {
    // With both libraries, `find` throws for every script.
    name: 'Prototype and MooTools',
    needs: ['libjs-prototype', 'libjs-mootools'],
    head: PROTOTYPE + scripts('mootools/mootools-core-nc.js'),
  },
  {
    name: 'Sugar 1.4.1, which extends all natives',
    head: scripts('sugar1/release/sugar-full.development.js'),
    left: NO_OPTIONS,
  },
  {name: 'Sugar 2.0.6', head: scripts('sugar/dist/sugar.js')},
  {
    name: 'Sugar 2.0.6, Sugar.extend()',
    head: scripts('sugar/dist/sugar.js') + inline(() => window.Sugar.extend()),
    left: NO_OPTIONS,
  },
  {
    name: 'Sugar 2.0.6, Sugar.extend() and objects extended too',
    head:
      scripts('sugar/dist/sugar.js') + inline(() => window.Sugar.extend({objectPrototype: true})),
    left: NO_OPTIONS,
    fast: true,
  },
  {
    name: 'es5-shim and es5-sham',
    head: scripts('es5-shim/es5-shim.js', 'es5-shim/es5-sham.js'),
    fast: true,
  },
  {
    name: 'es6-shim and es6-sham',
    head: scripts('es6-shim/es6-shim.js', 'es6-shim/es6-sham.js'),
    fast: true,
  },
  {name: 'core-js 2', head: scripts('core-js2/client/shim.js'), fast: true},
  {name: 'core-js 2 after us', ...late(scripts('core-js2/client/shim.js'))},
  {name: 'core-js 3', head: scripts('core-js3/index.js')},
  {name: 'core-js 2 and 3', head: scripts('core-js2/client/shim.js', 'core-js3/index.js')},
  {
    name: 'bluebird as the page’s Promise',
    head:
      scripts('bluebird/js/browser/bluebird.js') +
      inline(() => {
        window.Promise = window.P;
      }),
    fast: true,
  },
  {name: 'zone.js 0.8', head: scripts('zone-old/dist/zone.js')},
  {name: 'zone.js 0.16', head: scripts('zone/bundles/zone.umd.js'), fast: true},
  {
    name: 'SES lockdown',
    head:
      scripts('ses/dist/lockdown.umd.js') +
      inline(() =>
        window.lockdown({overrideTaming: 'severe', errorTaming: 'unsafe', consoleTaming: 'unsafe'}),
      ),
    left: NO_METADATA,
    fast: true,
  },
  {
    name: 'SES lockdown with its defaults',
    head: scripts('ses/dist/lockdown.umd.js') + inline(() => window.lockdown()),
    left: NO_METADATA,
  },
  {
    name: 'Dojo 1.17',
    head: '<script>dojoConfig = {async: false}</script>' + scripts('dojo/dojo.js'),
    fast: true,
  },
  {
    name: 'YUI 3',
    head:
      scripts('yui/yui/yui-min.js') +
      inline(() => window.YUI({base: '/lib/yui/', combine: false}).use('node', 'event')),
    fast: true,
  },
  {name: 'jQuery 1.12', head: scripts('jquery1/dist/jquery.js')},
  {name: 'jQuery 2.2', head: scripts('jquery2/dist/jquery.js')},
  {name: 'jQuery 3.7', head: scripts('jquery3/dist/jquery.js'), fast: true},
  {name: 'jQuery 4', head: scripts('jquery4/dist/jquery.js')},
  {
    name: 'jQuery moves it and animates it',
    head: scripts('jquery3/dist/jquery.js'),
    after: inline(() => {
      const {$} = window;
      $(() =>
        $('trust-faq').wrap('<div class="wrapped"></div>').hide().show().detach().appendTo('body'),
      );
    }),
  },
  {
    name: 'Knockout 3.5',
    head: scripts('knockout/build/output/knockout-latest.debug.js'),
    after: inline(() => window.ko.applyBindings({})),
    fast: true,
  },
  {name: 'RequireJS, script beside it', head: scripts('requirejs/require.js'), fast: true},
  {
    name: 'RequireJS loads it',
    head: scripts('requirejs/require.js'),
    script: '',
    after: inline(() => window.require(['trust-faq.js'])),
  },
  {
    name: 'a page with its own define and exports',
    head: '<script>define = () => {}; define.amd = {}; exports = {}; module = {exports};</script>',
  },
  {name: 'Underscore', head: scripts('underscore/underscore-umd.js')},
  {
    name: 'Twemoji parses the page',
    head: scripts('twemoji/dist/twemoji.js'),
    before: '<p>☎ 📞</p>',
    after: inline(() =>
      addEventListener('load', () => window.twemoji.parse(document.body, {base: '/lib/twemoji/'})),
    ),
    patience: 100,
  },
];
