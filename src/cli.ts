#!/usr/bin/env node
import { explainCrash } from './cli/explain-crash.ts';
import { onInterrupt } from './cli/on-interrupt.ts';
import { runProgram } from './cli/run-program.ts';

// A library may throw outside every promise of ours, from a callback.
process.on('uncaughtException', (error) => {
  const { message, status } = explainCrash(error);
  console.error(message);
  process.exit(status);
});
process.on('SIGINT', onInterrupt);
// Whoever reads the output may have gone (`paraat build | head`): the documents are made all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await runProgram(process.argv.slice(2));
