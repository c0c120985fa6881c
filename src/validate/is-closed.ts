import type { Workspace } from '../model/workspace.ts';

/** Whether a file, or a folder it stands in, could not be read: that has been reported, and it is not known to be absent. */
export const isClosed = (path: string, { closed }: Workspace): boolean =>
  closed.some((one) => one === '' || one === path || path.startsWith(`${one}/`));
