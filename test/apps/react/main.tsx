import {createRoot} from 'react-dom/client';
import 'trust-faq';
import {App} from './app.js';

createRoot(document.body.appendChild(document.createElement('div'))).render(<App />);
