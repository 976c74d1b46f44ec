import {renderToString} from 'react-dom/server';
import {App} from './app.js';

/** The HTML of the app, rendered on a server. */
export const html = renderToString(<App />);
