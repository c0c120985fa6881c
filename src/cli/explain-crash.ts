import { exitStatus } from './exit-status.ts';
import { fileSystemReason } from './file-system-reason.ts';
import { visible } from './visible.ts';

const LONGEST_MESSAGE = 300;
const CANNOT_WRITE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG'];

/** One Dutch sentence for an error that nobody foresaw, with the error's own words, and the status to end with. */
export function explainCrash(error: unknown): { message: string; status: number } {
  const { code, syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  const own = visible((error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim());
  const words = own.length > LONGEST_MESSAGE ? `${own.slice(0, LONGEST_MESSAGE)}…` : own;
  if (syscall === 'uv_cwd')
    return {
      message: `De map waarin u werkt bestaat niet meer; ga naar een andere map en probeer opnieuw (${words}).`,
      status: exitStatus.errors,
    };
  if (code !== undefined && syscall !== undefined) {
    const what = path === undefined ? 'Een bestand' : `"${visible(path)}"`;
    const writing = CANNOT_WRITE.includes(code);
    return {
      message: `${what} kan niet worden ${writing ? 'geschreven' : 'gelezen'}: ${fileSystemReason(code)} (${words}).`,
      status: writing ? exitStatus.notWritten : exitStatus.errors,
    };
  }
  return {
    message: `Er ging in Paraat iets mis dat niet aan uw antwoorden hoort te liggen; stuur deze melding naar wie Paraat beheert: ${words}`,
    status: exitStatus.errors,
  };
}
