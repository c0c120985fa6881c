import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { nursingHome } from '../../fixtures/nursing-home.ts';
import { type Fault, firstFault, type Kind } from '../kind.ts';
import {
  changeBytes,
  changeText,
  changeZip,
  type TextChange,
  textChange,
  type ZipChange,
  zipChange,
} from '../mutations.ts';
import { type Ended, runCommand } from '../run-command.ts';
import type { Sandbox } from '../sandbox.ts';

interface SpreadsheetCase {
  readonly table: 'oto' | 'functionarissen';
  readonly format: 'xlsx' | 'csv';
  readonly zip: ZipChange;
  readonly texts: readonly TextChange[];
}

const fileOf = { oto: 'oto/activiteiten.yaml', functionarissen: 'registers/functionarissen.yaml' } as const;

/** A spreadsheet that another program wrote badly, or that somebody filled in oddly, taken over in the answers. */
export const spreadsheet: Kind<SpreadsheetCase> = {
  arbitrary: fc.record({
    table: fc.constantFrom('oto', 'functionarissen'),
    format: fc.constantFrom('xlsx', 'xlsx', 'csv'),
    zip: zipChange,
    texts: fc.array(textChange, { minLength: 1, maxLength: 5 }),
  }),
  run: async ({ table, format, zip, texts }, sandbox) => {
    sandbox.fill(nursingHome);
    const sound = await soundTable(sandbox, table, format);
    const odd =
      format === 'xlsx'
        ? changeZip(sound, zip)
        : changeBytes(Buffer.from(changeText(Buffer.from(sound).toString(), texts)), zip.bytes);
    sandbox.write({ [`tabel.${format}`]: odd });
    const answers = `${sandbox.input}/${fileOf[table]}`;
    const args = ['import', table, sandbox.beside(`tabel.${format}`), sandbox.input, '--yes'];
    const taken = await runCommand(sandbox, args, [answers, `${sandbox.input}/oto/.`, `${sandbox.input}/registers/.`]);
    return firstFault(
      () => taken.fault,
      () => refusalFault(taken),
      () => (taken.status === 0 ? stillSound(sandbox) : undefined),
      () =>
        taken.status === 1 && readFileSync(answers, 'utf8') !== nursingHome[fileOf[table]]
          ? changed(answers)
          : undefined,
    );
  },
};

const changed = (path: string): Fault => ({
  fault: 'changed-elsewhere',
  detail: `${path} changed, although it was refused`,
});

function soundTable(sandbox: Sandbox, table: string, format: string): Promise<Uint8Array> {
  const name = `${table}.${format}`;
  return sandbox.sound(name, async () => {
    await runCommand(sandbox, ['export', table, sandbox.input, '--out', sandbox.beside(name)], [sandbox.beside('')]);
    return new Uint8Array(readFileSync(sandbox.beside(name)));
  });
}

/** Names a cell, the file, or the place in the answers; of a row that is gone, where answers refer to it. */
function refusalFault({ status, printed }: Ended): Fault | undefined {
  const isLocated =
    /^(?:\S.*![A-Z]+\d+|.*tabel\.(?:xlsx|csv)|.+?:\d+:\d+) fout/m.test(printed) ||
    /tabel\.(?:xlsx|csv)|:\d+:\d+|\.yaml regel \d+/.test(printed);
  return status === 0 || (status === 1 && isLocated)
    ? undefined
    : { fault: 'not-located', detail: `status ${status}\n${printed.slice(0, 600)}` };
}

/** What an import took over is valid: it brings no errors that were not there. */
async function stillSound(sandbox: Sandbox): Promise<Fault | undefined> {
  const checked = await runCommand(sandbox, ['check', sandbox.input, '--peildatum', '2027-01-10']);
  if (checked.fault) return checked.fault;
  return checked.status === 0 ? undefined : { fault: 'invalid-file', detail: checked.printed.slice(0, 600) };
}
