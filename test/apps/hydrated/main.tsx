import {hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

hydrateRoot(document.getElementById('root')!, <App />, {
  onRecoverableError: (error) => document.body.append(`not hydrated: ${String(error)}`),
});
