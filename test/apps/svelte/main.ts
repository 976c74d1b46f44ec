import {mount} from 'svelte';
import 'trust-faq';
import App from './App.svelte';

mount(App, {target: document.body.appendChild(document.createElement('div'))});
