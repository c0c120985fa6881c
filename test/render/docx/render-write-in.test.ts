import { describe, expect, it } from 'vitest';
import { typography } from '../../../src/model/house-style.ts';
import { a4 } from '../../../src/model/page-format.ts';
import { textArea } from '../../../src/render/docx/page-size.ts';
import { roomHeight } from '../../../src/text/room-height.ts';
import { childOf, elementsOf } from '../../text-of-docx.ts';
import { attributesOf, inStyle, renderBody } from './small-document.ts';

describe('room to write', () => {
  it('has its label and as many ruled lines as asked', async () => {
    const root = await renderBody([{ kind: 'write-in', label: 'Besluit', lines: 3, look: 'lines' }]);
    expect(inStyle(root, 'WriteInLabel')).toHaveLength(1);
    expect(inStyle(root, 'WriteInLine')).toHaveLength(3);
    expect(attributesOf(root, 'w:alias', 'w:val')).toEqual(['Besluit']);
  });

  it('is a frame when it is open, not ruled', async () => {
    const root = await renderBody([{ kind: 'write-in', label: 'Beeld', lines: 4, look: 'box' }]);
    expect(inStyle(root, 'WriteInBox')).toHaveLength(4);
    expect(inStyle(root, 'WriteInLine')).toEqual([]);
  });

  it('asks a date in the way it is written here, with a calendar', async () => {
    const root = await renderBody([{ kind: 'write-in', label: 'Datum', look: 'date' }]);
    const [date] = elementsOf(root, 'w:date');
    expect(
      date?.children.map((child) => (typeof child === 'string' ? child : [child.name, child.attributes['w:val']])),
    ).toEqual([
      ['w:dateFormat', 'd-M-yyyy'],
      ['w:lid', 'nl-NL'],
      ['w:storeMappedDataAs', 'dateTime'],
      ['w:calendar', 'gregorian'],
    ]);
  });

  it('offers the options of a choice, and first none of them', async () => {
    const options = ['Ja', 'Nee & "nooit" <later>'];
    const root = await renderBody([{ kind: 'write-in', label: 'Keuze', look: 'choice', options }]);
    expect(attributesOf(root, 'w:listItem', 'w:displayText')).toEqual(['Maak een keuze', ...options]);
    expect(attributesOf(root, 'w:listItem', 'w:value')).toEqual(['', ...options]);
  });

  it('shows in the style of placeholders what to do in a field, and names fields without a label', async () => {
    const root = await renderBody([
      { kind: 'write-in', label: '', look: 'date' },
      { kind: 'write-in', label: '', look: 'choice', options: ['Ja'] },
    ]);
    expect(attributesOf(root, 'w:alias', 'w:val')).toEqual(['Datum', 'Keuze']);
    expect(new Set(attributesOf(root, 'w:tag', 'w:val')).size).toBe(2);
    const fields = elementsOf(root, 'w:sdt');
    expect(fields.map((field) => childOf(childOf(field, 'w:sdtPr'), 'w:showingPlcHdr'))).not.toContain(undefined);
    expect(fields.flatMap((field) => attributesOf(field, 'w:rStyle', 'w:val'))).toEqual([
      'PlaceholderText',
      'PlaceholderText',
    ]);
  });

  it('takes as much height as the options take that the PDF sets out over more rows', async () => {
    const options = Array.from({ length: 20 }, (_, index) => `Mogelijkheid ${index}`);
    const afterOf = async (given: readonly string[]) => {
      const root = await renderBody([
        { kind: 'write-in', label: '', look: 'choice', options: given },
        { kind: 'paragraph', style: 'body', children: [] },
      ]);
      const [line] = inStyle(root, 'WriteInLine');
      return Number(attributesOf(line!, 'w:spacing', 'w:after')[0]);
    };
    const height = roomHeight(
      { kind: 'write-in', label: '', look: 'choice', options },
      typography.body.size,
      textArea(a4).portrait.textWidth,
    );
    expect(height).toBeGreaterThan(3 * typography.optionRow);
    expect((await afterOf(options)) - (await afterOf(['Ja']))).toBe((height - typography.writeInLine) * 20);
  });

  it('takes no line for a label that it does not have', async () => {
    const root = await renderBody([{ kind: 'write-in', label: '', lines: 2, look: 'lines' }]);
    expect(inStyle(root, 'WriteInLabel')).toEqual([]);
    expect(inStyle(root, 'WriteInLine')).toHaveLength(2);
  });
});
