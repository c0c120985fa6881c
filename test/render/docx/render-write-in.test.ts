import { describe, expect, it } from 'vitest';
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

  it('takes no line for a label that it does not have', async () => {
    const root = await renderBody([{ kind: 'write-in', label: '', lines: 2, look: 'lines' }]);
    expect(inStyle(root, 'WriteInLabel')).toEqual([]);
    expect(inStyle(root, 'WriteInLine')).toHaveLength(2);
  });
});
