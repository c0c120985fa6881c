import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { manifestBytes, readManifest } from '../../src/dossier/manifest.ts';
import { readAttachments } from '../../src/image/pdf/read-attachment.ts';
import { markOf } from '../../src/model/file-mark.ts';
import { openZip } from '../../src/verify/open-dossier.ts';
import { verifyDossier } from '../../src/verify/verify-dossier.ts';
import { unreadable, verifyPlan } from '../../src/verify/verify-plan.ts';
import { dossierOf, zipOf } from '../fixtures/dossier.ts';
import { keepAs } from '../fixtures/release.ts';
import { someTemplates } from '../fixtures/some-templates.ts';
import { withDistribution } from '../fixtures/with-distribution.ts';

const PIECE = 'bewijzen/lijst.pdf';
const PLAN = 'documenten/crisisplan.pdf';
const REGISTER = 'verspreiding.yaml';

/** Adopted and sent round, with one piece of evidence. */
function institution(register?: string): string {
  const folder = withDistribution({
    'bouwstenen/documentbeheer.yaml':
      "versie: '1.0'\ndatum: 2026-11-02\ningangsdatum: 2027-01-01\nvastgesteld_door: bestuur\nvastgesteld_op: 2026-12-15\n",
    'bewijzen/bewijzen.yaml':
      '- { id: lijst, titel: Lijst van Anna, soort: presentie, datum: 2026-02-12, bestand: lijst.pdf, normen: [wkkgz-7] }\n',
    'bewijzen/lijst.pdf': '%PDF-1.7 wie er was',
  });
  keepAs(folder, '1.0');
  const text =
    register ??
    `versie: '1.0'
exemplaren:
  - { id: anna, nummer: 1, ontvanger: Dr. A. (Anna) Bos, uitgave: persoonlijk pakket, vorm: papier, plek: kluis, datum: 2026-12-16, sha256: aa, bevestigd_op: 2026-12-17 }
  - { id: plek--receptie, nummer: 2, ontvanger: Receptie, uitgave: kaarten, vorm: papier, plek: rode map, datum: 2026-12-16 }
`;
  writeFileSync(join(folder, 'versies/1.0/verspreiding.yaml'), text);
  return folder;
}

/** Of the plan that carries the sources, and of the register. */
const templates = () => someTemplates('crisisplan', 'verspreidingsregister', 'leesmij');

let made: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
const dossier = () => {
  made ??= dossierOf(institution(), 'intern', templates());
  return made;
};

const verify = async (files: ReadonlyMap<string, Uint8Array>, rebuild = false) => {
  const open = openZip('dossier.zip', zipOf(files));
  return 'what' in open ? unreadable([open]) : verifyDossier(open, { rebuild, templatesFolder: templates() });
};

/** With other bytes of a file, and the list made to agree with them. */
const forged = (files: ReadonlyMap<string, Uint8Array>, path: string, bytes: Uint8Array | undefined) => {
  const read = readManifest(files.get('manifest.json') ?? new Uint8Array());
  const bestanden = (read?.manifest.bestanden ?? []).filter(({ pad }) => pad !== path);
  const others = new Map([...files].filter(([name]) => name !== path));
  const list = manifestBytes({ ...read!.manifest, bestanden: [...bestanden, ...(bytes ? [markOf(path, bytes)] : [])] });
  return new Map([...others, ...(bytes ? [[path, bytes] as const] : []), ['manifest.json', list] as const]);
};
const found = async (files: ReadonlyMap<string, Uint8Array>, rebuild = false) =>
  (await verify(files, rebuild)).findings.map(({ file, what }) => `${file}: ${what}`);

describe('the evidence and the register of a dossier', () => {
  it('travel beside the plan, which carries of evidence only which it was, and all is made again to the byte', async () => {
    const files = await dossier();
    expect(new TextDecoder().decode(files.get(PIECE))).toBe('%PDF-1.7 wie er was');
    expect([...files.keys()]).toEqual(expect.arrayContaining([REGISTER, 'verspreidingsregister.pdf']));
    const carried = readAttachments(files.get(PLAN)!, ['bronnen.zip', 'bron.json']);
    if (typeof carried === 'string') throw new Error(carried);
    expect(Buffer.from(carried.get('bronnen.zip')!).includes('lijst.pdf')).toBe(false);
    expect(JSON.parse(new TextDecoder().decode(carried.get('bron.json'))).bewijzen).toEqual([
      markOf(PIECE, files.get(PIECE)!),
    ]);
    const verdict = await verify(files, true);
    expect(verdict).toMatchObject({ findings: [], lacking: [] });
    expect(verdict.unproven.join()).toContain('verspreiding.yaml');
    const alone = await verifyPlan('crisisplan.pdf', files.get(PLAN)!, { rebuild: true, templatesFolder: templates() });
    expect(alone).toMatchObject({ findings: [], lacking: [] });
  });

  it('are found when a piece was replaced, taken away or added with its line in the list', async () => {
    const files = await dossier();
    const BRON = `bron.json in ${PLAN}`;
    expect(await found(forged(files, PIECE, strToU8('%PDF-1.7 ander')))).toEqual([
      `${PIECE}: is een ander stuk dan ${BRON} zegt`,
    ]);
    expect(await found(forged(files, PIECE, undefined))).toEqual([`${PIECE}: ontbreekt; ${BRON} noemt het wel`]);
    expect(await found(forged(files, 'bewijzen/erbij.pdf', strToU8('%PDF-1.7')))).toEqual([
      `bewijzen/erbij.pdf: hoort er niet bij: ${BRON} noemt het niet`,
    ]);
  });

  it('are found when the register is none, is of another version, or does not agree with what is printed', async () => {
    const files = await dossier();
    const text = new TextDecoder().decode(files.get(REGISTER));
    const changed = (from: string, to: string) => forged(files, REGISTER, strToU8(text.replace(from, to)));
    expect(await found(changed('nummer: 2', 'nummer:   2'))).toEqual([
      `${REGISTER}: is veranderd: zo schrijft Paraat het niet`,
    ]);
    expect((await found(changed('versie: 1.0', 'versie: 1.1')))[0]).toBe(
      `${REGISTER}: gaat over versie 1.1, en dit dossier over 1.0`,
    );
    expect(await found(changed('nummer: 2', 'nummer: 3'))).toEqual([]);
    expect((await found(changed('nummer: 2', 'nummer: 3'), true)).map((one) => one.split(':')[0])).toEqual([
      'verspreidingsregister.pdf',
      'verspreidingsregister.xlsx',
    ]);
  });

  it('hold for a partner no file and no person: how many copies there are, and which evidence', async () => {
    const files = await dossierOf(institution(), 'keten', templates());
    expect([...files.keys()].filter((path) => path.startsWith('bewijzen/'))).toEqual([]);
    const register = new TextDecoder().decode(files.get(REGISTER));
    expect(register).not.toMatch(/anna|Anna|kluis/);
    expect(register).toMatch(/bevestigd_op: 2026-12-17\n.*\n? *id: persoon-1/);
    expect(register).toContain('Receptie');
    expect((await verify(files, true)).findings).toEqual([]);
  });

  it('are not made of a register with an error in it', async () => {
    await expect(dossierOf(institution('versie: [1\n'))).rejects.toThrow('no dossier');
  });
});
