/** What the page does by itself: shows another document, where texts came from, and what changed after a save. */
export const previewScript = `'use strict';
document.documentElement.classList.add('script');
const stand = document.getElementById('stand');
const herkomst = document.getElementById('herkomst');
const keuze = document.getElementById('document');
const parts = 'h1,h2,h3,h4,h5,p,li,tr,figure,dd,.room';
const deepest = (root) => [...root.querySelectorAll(parts)].filter((one) => !one.querySelector(parts));
// Line numbers shift below every edit, and the fingerprint of the answers changes with it: they make no text another one.
const keysOf = (root) => {
  const kenmerk = root.querySelector('article')?.dataset.kenmerk || ' ';
  return deepest(root).map((one) => {
    const copy = one.cloneNode(true);
    for (const source of copy.querySelectorAll('.source')) source.remove();
    return [one, copy.outerHTML.replaceAll(kenmerk, '')];
  });
};

keuze.addEventListener('change', () => keuze.form.submit());
herkomst.addEventListener('click', () => {
  const on = document.body.classList.toggle('sources');
  herkomst.setAttribute('aria-pressed', String(on));
});

let busy = false, again = false;
async function refresh() {
  if (busy) { again = true; return; }
  busy = true;
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok) throw new Error(answer.statusText);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('.files').replaceWith(fresh.querySelector('.files'));
    if (keuze.innerHTML !== fresh.getElementById('document').innerHTML) keuze.innerHTML = fresh.getElementById('document').innerHTML;
    const old = document.querySelector('.side'), scroll = old.scrollTop;
    old.replaceWith(fresh.querySelector('.side'));
    document.querySelector('.side').scrollTop = scroll;
    show(fresh.querySelector('main'));
  } catch { stand.textContent = 'Paraat antwoordt niet meer; start paraat watch opnieuw.'; }
  busy = false;
  if (again) { again = false; refresh(); }
}
let shown = document.querySelector('main').innerHTML;
function show(fresh) {
  if (shown === fresh.innerHTML) return;
  shown = fresh.innerHTML;
  const main = document.querySelector('main');
  for (const one of main.querySelectorAll('.changed')) {
    one.classList.remove('changed');
    if (one.className === '') one.removeAttribute('class');
  }
  const before = new Map();
  for (const [, key] of keysOf(main)) before.set(key, (before.get(key) || 0) + 1);
  const changed = [];
  for (const [one, key] of keysOf(fresh)) {
    const left = before.get(key) || 0;
    if (left > 0) before.set(key, left - 1);
    else changed.push(one);
  }
  const wasEmpty = !main.querySelector('article');
  main.replaceWith(fresh);
  if (wasEmpty) return;
  for (const one of changed) one.classList.add('changed');
  stand.textContent = changed.length === 0 ? 'Bijgewerkt' : 'Bijgewerkt: ' + changed.length + (changed.length === 1 ? ' plek' : ' plekken') + ' gewijzigd';
  if (changed[0]) changed[0].scrollIntoView({ block: 'center', behavior: 'instant' });
}
const events = new EventSource('/gebeurtenissen');
events.addEventListener('message', refresh);
events.addEventListener('error', () => { stand.textContent = 'Paraat antwoordt niet meer; start paraat watch opnieuw.'; });
`;
