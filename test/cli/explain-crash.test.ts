import { describe, expect, it } from 'vitest';
import { explainCrash } from '../../src/cli/explain-crash.ts';

const systemError = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: told in English, ${syscall}`), { code, syscall, ...(path ? { path } : {}) });

describe('an unforeseen error', () => {
  it('names the file that may not be read', () => {
    expect(explainCrash(systemError('EACCES', 'open', 'in/visie.yaml'))).toEqual({
      message: '"in/visie.yaml" kan niet worden gelezen: u hebt er geen rechten voor (EACCES: told in English, open).',
      status: 1,
    });
  });

  it('has status 3 when there is no room, also when no file is named', () => {
    expect(explainCrash(systemError('ENOSPC', 'write'))).toEqual({
      message: 'Een bestand kan niet worden geschreven: de schijf is vol (ENOSPC: told in English, write).',
      status: 3,
    });
  });

  it('says that the working folder is gone', () => {
    expect(explainCrash(systemError('ENOENT', 'uv_cwd')).message).toContain('De map waarin u werkt bestaat niet meer');
  });

  it('is one line of bounded length, whatever was thrown', () => {
    for (const thrown of [undefined, null, 'tekst', { a: 1 }, new Error(`a\nb${'x'.repeat(9999)}`)]) {
      const { message, status } = explainCrash(thrown);
      expect(message).not.toContain('\n');
      expect(message.length).toBeLessThan(450);
      expect(status).toBe(1);
    }
  });
});
