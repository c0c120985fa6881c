/** Exit statuses: done, errors in the input (or in the tool), wrong use of the command, no room or right to write. */
export const exitStatus = { done: 0, errors: 1, wrongUse: 2, notWritten: 3 } as const;
