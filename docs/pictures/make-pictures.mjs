/**
 * Makes the pictures of the README and of the guide (`npm run pictures`): pages of the example as they are now, and what a
 * terminal and a browser show. Asks for pdftotext and pdftoppm (poppler-utils) and Chromium.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const pictures = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(pictures));
const command = join(root, 'dist/src/cli.js');

/** File name, document, and a line of text that only the page to be shown has. */
const pages = [
  ['cover', 'crisisplan', /^/],
  ['opschaling', 'crisisplan', /^Kaart voor wie de melding aanneemt$/m],
  ['risicos', 'crisisplan', /^De risico’s op een rij$/m],
  ['planner', 'oto-plan', /^Tabel \d+\. Jaarplanner/m],
];

/** File name, what is typed, and how many of the last lines are shown. */
const terminals = [
  ['build', ['build'], 15],
  ['check', ['check'], 32],
  ['explain', ['explain', 'vertrokken-functionaris'], 40],
];

const folder = mkdtempSync(join(tmpdir(), 'paraat-'));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  cpSync(join(root, 'input/voorbeeldziekenhuis'), join(folder, 'input/voorbeeldziekenhuis'), { recursive: true });
  for (const [name, args, count] of terminals) await shootTerminal(name, args, count);
  for (const [name, document, text] of pages) shootPage(name, join(folder, `output/voorbeeldziekenhuis/${document}.pdf`), text);
  await shootPreview();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} name @param {string} pdf @param {RegExp} text */
function shootPage(name, pdf, text) {
  const texts = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).split('\f');
  // The contents name every heading too: the page itself comes last.
  const page = name === 'cover' ? 1 : texts.findLastIndex((content) => text.test(content)) + 1;
  if (page === 0) throw new Error(`no page of ${pdf} has ${text}`);
  const number = String(page);
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '55', '-f', number, '-l', number, pdf, join(pictures, name)]);
}

/** @param {string} name @param {readonly string[]} args @param {number} count */
async function shootTerminal(name, args, count) {
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  const lines = `${stderr}${stdout}`.trimEnd().split('\n').slice(-count);
  const typed = name === 'build' ? 'npm start' : `npx paraat ${args.join(' ')}`;
  const page = await browser.newPage({ deviceScaleFactor: 1.25 });
  await page.setContent(`<!doctype html><html lang="nl"><title>${name}</title><style>
    body { margin: 0; display: inline-block; background: #1c2430; color: #e6e9ee; padding: 14px 18px; border-radius: 8px }
    pre { margin: 0; font: 13px/1.5 'DejaVu Sans Mono', monospace; max-width: 118ch; white-space: pre-wrap; overflow-wrap: anywhere }
    b { color: #8fd0a8; font-weight: 600 }</style><pre><b>&gt; ${typed}</b>\n${lines.map(escaped).join('\n')}</pre>`);
  await page.locator('body').screenshot({ path: join(pictures, `${name}.png`), omitBackground: true });
  await page.close();
}

async function shootPreview() {
  const watch = spawn(process.execPath, [command, 'watch', 'input/voorbeeldziekenhuis', '--preview'], { cwd: folder });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      watch.once('exit', () => reject(new Error(said)));
      for (const stream of [watch.stdout, watch.stderr])
        stream.on('data', (data) => {
          said += data;
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
          if (found && said.includes('bijgewerkt')) resolve(found[0]);
        });
    });
    const page = await browser.newPage({ viewport: { width: 1080, height: 640 } });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.getByRole('heading', { name: 'Waar u meldt' }).first().evaluate((heading) => heading.scrollIntoView());
    await page.getByRole('button', { name: 'Herkomst tonen' }).click();
    await page.screenshot({ path: join(pictures, 'preview.png') });
  } finally {
    watch.removeAllListeners('exit');
    watch.kill('SIGINT');
  }
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
}
