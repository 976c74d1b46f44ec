import {createApp} from 'vue';
import 'trust-faq';
import App from './App.vue';

createApp(App).mount(document.body.appendChild(document.createElement('div')));
