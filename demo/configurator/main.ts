/** Starts the configurator on its page. */
import {TrustFaqConfigurator} from './configurator.js';

customElements.define('trust-faq-configurator', TrustFaqConfigurator);
