import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallInstitution } from '../fixtures/small-institution.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { runCaptured } from './run-captured.ts';

it('a build that is asked for a document that is not there yet says what that waits for', async () => {
  const folder = smallInstitution();
  const build = (only: string) => runCaptured('build', folder, '--only', only, '--out', join(temporaryFolder(), 'uit'));
  expect((await build('wijzigingsoverzicht')).out).toContain('er is nog geen versie vastgelegd');
  expect((await build('evaluaties')).out).toContain('in het planjaar gaat geen activiteit door');
});
