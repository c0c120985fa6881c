import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/load/load-templates.ts';
import { templatesFolder } from '../fixtures/example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { typeCheckTemplates } from './type-check.ts';

describe('the type check of the templates', () => {
  it('finds nothing in the templates of the tool, and each fault planted among them at its own line and column', () => {
    const planted: [string, string][] = [
      ['goed.ejs', '<% for (const t of registers.teams) { %>\n<p><%= t.naam %> <%= t.mandaat %></p>\n<% } %>'],
      ['typfout.ejs', '<% for (const t of registers.teams) { %>\n  <p>ok,\n     <%= t.naaam %></p>\n<% } %>'],
      ['optioneel.ejs', '<% for (const t of registers.teams) { %>\n<p><%= t.afkorting %></p><% } %>'],
      ['keuze.ejs', "<% for (const t of registers.teams) { if (t.niveau === 'taktisch') { %>x<% } } %>"],
      ['vraag.ejs', '<% for (const r of bouwstenen.crisisprofiel.risicos) { %>x<% } %>'],
      ['ruw.ejs', '<%- instelling.naam %>'],
      ['deel.ejs', "<%# locals: { team: Answers['registers']['teams'][number] } %>\n<%= team.naam %><%= team.nam %>"],
      ['gebruik.ejs', "<%- include('deel.ejs', { teem: registers.teams[0] }) %>"],
      ['feit.ejs', '<%= feiten.bestaatNiet %>'],
    ];
    // In one run: nearly all of its time goes to what every template stands on.
    const { texts } = loadTemplates(templatesFolder);
    expect(planted.filter(([path]) => texts.has(path))).toEqual([]);
    const lines = typeCheckTemplates(new Map([...texts, ...planted]), temporaryFolder());
    const places = lines.map((line) => line.split(' ')[0]);
    expect([...new Set(places)].sort(), lines.join('\n')).toEqual([
      'deel.ejs:2:26',
      'feit.ejs:1:12',
      'gebruik.ejs:1:27',
      'keuze.ejs:1:43',
      'optioneel.ejs:2:8',
      'ruw.ejs:1:5',
      'typfout.ejs:3:12',
      'vraag.ejs:1:20',
    ]);
  });
});
