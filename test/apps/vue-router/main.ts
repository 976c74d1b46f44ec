/** A Vue app whose router keeps its route in the fragment. */
import {createApp, h, type VNode} from 'vue';
import {createRouter, createWebHashHistory, RouterLink, RouterView} from 'vue-router';
import 'trust-faq';

/** Returns an object, because the router would mistake a function for a component to load later. */
const page = (...children: VNode[]) => ({setup: () => () => children.map((child) => h(child))});

const Help = page(h('h1', 'Help'), h('trust-faq', {lang: 'en', permalinks: 'write'}));

const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    {path: '/', component: page(h('h1', 'Home'))},
    {path: '/help', component: Help},
    {path: '/:rest(.*)*', component: page(h('h1', 'Not found'))},
  ],
});

const App = () => [
  h(RouterLink, {to: '/'}, () => 'Home'),
  h(RouterLink, {to: '/help'}, () => 'Help'),
  h(RouterView),
];

createApp(App)
  .use(router)
  .mount(document.body.appendChild(document.createElement('div')));
