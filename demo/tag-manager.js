/** Simulates a tag manager, which replaces `push` in the same way. */
const log = document.getElementById('log');

window.dataLayer = [];
window.dataLayer.push = (entry) => {
  const line = document.createElement('p');
  const name = document.createElement('code');
  const data = document.createElement('code');
  name.textContent = entry.event;
  data.textContent = JSON.stringify(entry.trustFaq);
  line.append(name, data);
  log.prepend(line);
  document.getElementById('empty').hidden = true;
};
