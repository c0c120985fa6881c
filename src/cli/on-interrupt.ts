import { exitStatus } from './exit-status.ts';

/**
 * Ctrl-C ends the program, and says how things stand; a command that ends by itself listens too, and is left to it. What was
 * being written stays for the next command to finish or undo, as after any other end.
 */
export function onInterrupt(): void {
  if (process.listenerCount('SIGINT') > 1) return;
  console.error(
    '\nAfgebroken. Elk bestand is heel: het oude of het nieuwe. Geef dezelfde opdracht nog eens om verder te gaan.',
  );
  process.exit(exitStatus.interrupted);
}
