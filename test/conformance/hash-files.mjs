// Prints the version of Node and the SHA-256 of every file of an institution. Arguments: compiled `build.js`, its folder,
// the templates.
import { createHash } from 'node:crypto';

const [module, institution, templates] = process.argv.slice(2);
const { build } = await import(module);
const hashes = [];
await build(institution, templates, ({ path, bytes }) =>
  hashes.push([path, createHash('sha256').update(bytes).digest('hex')]),
);
process.stdout.write(JSON.stringify({ node: process.versions.node, hashes: Object.fromEntries(hashes) }));
