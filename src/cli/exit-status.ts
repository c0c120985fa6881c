/** Exit statuses: done, errors in the input (or in the tool), wrong use of the command, no room or right to write, broken off with Ctrl-C. */
export const exitStatus = { done: 0, errors: 1, wrongUse: 2, notWritten: 3, interrupted: 130 } as const;
