import { hostname, uptime } from 'node:os';
import type { Owner } from '../write/lock.ts';

/** Whom other commands find at work in an output folder. */
export const thisProcess: Owner = {
  pid: process.pid,
  host: hostname(),
  since: Math.round(performance.timeOrigin),
  bootedAt: Date.now() - uptime() * 1000,
};
