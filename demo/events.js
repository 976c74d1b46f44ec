const EVENTS = [
  'trust-faq-toggle',
  'trust-faq-search',
  'trust-faq-feedback',
  'trust-faq-copy',
  'trust-faq-collect',
  'trust-faq-error',
];

const log = document.getElementById('log');

function write({type, detail}) {
  const line = document.createElement('p');
  const name = document.createElement('code');
  const data = document.createElement('code');
  name.textContent = type;
  data.textContent = JSON.stringify(detail);
  line.append(name, data);
  log.prepend(line);
  document.getElementById('empty').hidden = true;
}

// The events bubble, so one listener on the document hears every widget of the page.
for (const type of EVENTS) document.addEventListener(type, write);

document.getElementById('try').addEventListener('click', () => {
  const widget = document.querySelector('trust-faq');
  widget.query = '領収書';
  widget.focus();
});
