import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderYearCalendar } from '../../src/render/html/render-year-calendar.ts';
import { exampleInstitution } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { yearCalendar } from '../fixtures/year-calendar.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const calendar = yearCalendar(exampleInstitution());
const all = calendar.entries.length + calendar.undated.length + calendar.unannounced.length;

let browser: Browser;
beforeAll(async () => {
  // Debian's Chromium; in a container it runs as root, where its sandbox does not work. The page is our own.
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** Opens the calendar of the example; whatever the browser complains of, or asks for from elsewhere, is collected. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const file = join(temporaryFolder({ 'oto-kalender.html': renderYearCalendar(calendar) }), 'oto-kalender.html');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

const shown = (page: Page) => page.locator('li:visible').count();

/** Rules of WCAG 2.1 AA and good practice that axe finds broken. */
const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`);
};

test.each([
  ['wide', { viewport: { width: 1400, height: 900 } }],
  ['on a telephone', { viewport: { width: 360, height: 740 } }],
  ['for print', {}],
])('axe finds nothing, %s', async (name, options) => {
  const { page, complaints } = await open({ ...options, bypassCSP: true });
  if (name === 'for print') await page.emulateMedia({ media: 'print' });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.selectOption('#rol', 'voorzitter-cbt', { force: true });
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the filter leaves exactly what concerns a role and a type, and says how much', async () => {
  const { page, complaints } = await open();
  const used = [...calendar.entries, ...calendar.undated, ...calendar.unannounced];
  expect(await shown(page)).toBe(all);
  await page.selectOption('#rol', 'voorzitter-cbt');
  const ofRole = used.filter(({ roles }) => roles.includes('voorzitter-cbt'));
  expect(await shown(page)).toBe(ofRole.length);
  expect(await page.getByRole('status').textContent()).toBe(
    `Voorzitter CBT, alle typen: ${ofRole.length} van ${all} getoond.`,
  );
  const { type } = ofRole[0]!;
  await page.selectOption('#type', type);
  const both = ofRole.filter((entry) => entry.type === type).length;
  expect(await shown(page)).toBe(both);
  const linked = await page
    .locator('td a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(linked.length).toBeGreaterThan(0);
  for (const target of linked) expect(await page.locator(target!).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Alles tonen' }).click();
  await expect.poll(() => shown(page)).toBe(all);
  expect(complaints).toEqual([]);
});

test('it works from the keyboard alone', async () => {
  const { page } = await open();
  const focused = () => page.evaluate('document.activeElement.id || document.activeElement.className');
  const tab = async () => {
    await page.keyboard.press('Tab');
    return focused();
  };
  expect(await tab()).toBe('skip');
  expect(await tab()).toBe('rol');
  await page.keyboard.press('ArrowDown');
  expect(await shown(page)).toBeLessThan(all);
  expect(await tab()).toBe('type');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(all);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('location.hash')).toBe('#a1');
  expect(await focused()).toBe('a1');
});

test('a screen reader hears the day, the month and how much there is', async () => {
  const { page } = await open();
  const january = page.getByRole('table', { name: 'januari' });
  await expect.poll(() => january.getByRole('link', { name: '12 januari: 1 in de lijst' }).count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Nog zonder dag' }).getByRole('listitem').count()).toBe(
    calendar.undated.length,
  );
});

test('without JavaScript it is the whole list, without a filter that does nothing', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  expect(await shown(page)).toBe(all);
  expect(await page.locator('form').isVisible()).toBe(false);
});

test('the year is on the first printed page, the list begins on the second', async () => {
  const { page } = await open();
  await page.emulateMedia({ media: 'print' });
  // A4 landscape between margins of 12 mm, at 96 pixels to the inch.
  await page.setViewportSize({ width: 1032, height: 703 });
  const bottom = await page.locator('.year').evaluate((grid) => grid.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(703);
});
