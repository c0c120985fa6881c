import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Preview } from '../../src/preview/preview.ts';
import { startPreview } from '../../src/preview/preview-server.ts';
import { LiveBuild } from '../../src/watch/live-build.ts';
import { watchAnswers } from '../../src/watch/watch-answers.ts';
import { someOwner } from '../fixtures/edit-sequences.ts';
import { exampleFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  // Debian's Chromium; in a container it runs as root, where its sandbox does not work. The page is our own.
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** The example, watched and open in a browser; whatever the browser complains of, or asks for from elsewhere, is collected. */
async function open(bypassCSP = false) {
  const folder = temporaryFolder();
  cpSync(exampleFolder, folder, { recursive: true });
  const target = join(temporaryFolder(), 'uit');
  const live = new LiveBuild({ folder, templatesFolder: 'templates', output: target, tool: '1' }, someOwner);
  const preview = new Preview(live);
  const server = await startPreview(preview, target, 0);
  const end = new AbortController();
  const page = await (await browser.newContext({ viewport: { width: 1300, height: 900 }, bypassCSP })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^data:image/.test(request.url()) && !request.url().startsWith(server.address)) complaints.push(request.url());
  });
  await page.goto(server.address);
  const done = watchAnswers(folder, live, (step) => preview.take(step) && server.tell(), end.signal);
  onTestFinished(async () => {
    end.abort();
    await done;
    await page.close();
    await server.close();
  });
  // The page was there before the first document, and shows it by itself.
  await page.waitForSelector('article', { timeout: 120_000 });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return { page, complaints, edit };
}

/** Rules of WCAG 2.1 AA and good practice that axe finds broken. */
const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`);
};

test('after a save the page shows the new text where it stands, marks it, and keeps what it was told to show', async () => {
  const { page, complaints, edit } = await open();
  await page.getByRole('button', { name: 'Herkomst tonen' }).click();
  edit('bouwstenen/nafase.yaml', (text) => text.replace(/([a-z])\.\s*\n/, '$1, als proef op de som.\n'));
  const changed = page.locator('.changed', { hasText: 'als proef op de som' }).first();
  await changed.waitFor({ timeout: 60_000 });
  expect(await page.locator('.changed').count()).toBeLessThan(4);
  await expect
    .poll(() =>
      changed.evaluate((node) => {
        const { top, bottom } = (
          node as unknown as { getBoundingClientRect(): { top: number; bottom: number } }
        ).getBoundingClientRect();
        return top >= 0 && bottom <= 900;
      }),
    )
    .toBe(true);
  expect(await changed.locator('.source').first().textContent()).toMatch(/bouwstenen\/nafase\.yaml:\d+:\d+ /);
  expect(await changed.locator('.source').first().isVisible()).toBe(true);
  expect(await page.getByRole('status').textContent()).toMatch(/^Bijgewerkt: [1-3] plek/);
  // A fault leaves the document as it is, and is told with its place.
  edit('bouwstenen/nafase.yaml', (text) => `${text}\nonbekend: [\n`);
  await page
    .locator('#meldingen .error code', { hasText: /^bouwstenen\/nafase\.yaml:\d+:\d+$/ })
    .first()
    .waitFor({ timeout: 60_000 });
  expect(await page.locator('article', { hasText: 'als proef op de som' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('axe finds nothing, wide, on a telephone and for print; another document is a choice away', async () => {
  const { page } = await open(true);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Herkomst tonen' }).click();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('combobox').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'Document' }).selectOption('oto-plan');
  await page.waitForURL(/document=oto-plan/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/OTO/);
  expect(await violations(page)).toEqual([]);
});
