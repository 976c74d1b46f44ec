import {renderToString} from 'react-dom/server';
import {App} from './app.js';

/** The HTML of the app, as a server makes it. */
export const html = renderToString(<App />);
