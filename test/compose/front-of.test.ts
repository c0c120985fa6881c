import { expect, test } from 'vitest';
import { frontOf } from '../../src/compose/front-of.ts';
import type { DocumentTemplate } from '../../src/model/templates.ts';
import { materialOf } from '../fixtures/compose-chapter.ts';
import { exampleInstitution } from '../fixtures/example.ts';

const front = (year: DocumentTemplate['year'], peildatum = '2026-11-02') =>
  frontOf(
    {
      id: 'proef',
      group: 'proef',
      title: 'Stuk',
      subtitle: '',
      contents: null,
      year,
      running: false,
      aboutChanges: null,
      dossier: false,
      quotesPages: false,
      per: null,
      card: null,
      binds: null,
      formats: [],
      chapters: [],
    },
    { ...materialOf({}), institution: exampleInstitution(), peildatum },
  );
const labels = (year: DocumentTemplate['year']) => front(year).facts.map(({ label }) => label);

test('a title names the year that its document is about', () => {
  expect([front(null).title, front('plan').title, front('report').title]).toEqual(['Stuk', 'Stuk 2027', 'Stuk 2026']);
});

test('a plan says from when it holds; a report which year it is about and up to which day it counts', () => {
  expect(labels('plan')).toContain('Geldt vanaf');
  expect(labels('report')).not.toContain('Geldt vanaf');
  expect(labels('report').slice(0, 2)).toEqual(['Verslagjaar', 'Stand op']);
});

test('a report is an interim one until its year is over', () => {
  expect(front('report', '2026-12-31').facts[1]?.value).toMatch(/\(tussenstand\)$/);
  expect(front('report', '2027-01-01').facts[1]?.value).not.toContain('tussenstand');
});
