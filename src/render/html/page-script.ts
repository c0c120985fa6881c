/**
 * Shows the filter and works it: the list and the days of the year grid follow. Without it the page is the whole list, and
 * has no filter that does nothing.
 */
export const pageScript = `
'use strict';
const form = document.getElementById('filter');
const items = [...document.querySelectorAll('li[data-type]')];
const days = [...document.querySelectorAll('td a')];
const groups = [...document.querySelectorAll('.group')];
// Printed too: a page without it would pass for the whole year.
const chosen = (name) => form.elements[name].selectedOptions[0].textContent;
const apply = () => {
  const role = form.elements.rol.value;
  const type = form.elements.type.value;
  for (const item of items) {
    const { roles, type: own } = item.dataset;
    item.hidden = (role !== '' && !roles.split(' ').includes(role)) || (type !== '' && own !== type);
  }
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
  for (const day of days) {
    // How an activity looks may differ from day to day.
    const dayLooks = day.dataset.looks.split(' ');
    const onDay = day.dataset.items.split(' ').map((id, index) => ({ item: document.getElementById(id), look: dayLooks[index] }));
    const shown = onDay.filter(({ item }) => !item.hidden);
    const looks = shown.map(({ look }) => look);
    day.className = looks.every((look) => look === 'off') ? 'off' : looks.includes('') ? '' : 'maybe';
    if (shown.length > 0) day.href = '#' + shown[0].item.id;
    else day.removeAttribute('href');
    day.querySelector('.count').textContent = shown.length > 0 ? ': ' + shown.length + ' in de lijst' : '';
  }
  const count = items.filter((item) => !item.hidden).length;
  document.getElementById('state').textContent =
    count === items.length ? '' : chosen('rol') + ', ' + chosen('type') + ': ' + count + ' van ' + items.length + ' getoond.';
};
form.hidden = false;
form.addEventListener('change', apply);
form.addEventListener('reset', () => setTimeout(apply));
form.addEventListener('submit', (event) => event.preventDefault());
// A browser that goes back keeps what was chosen.
apply();
`;
