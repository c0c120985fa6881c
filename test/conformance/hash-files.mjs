// Prints the version of Node and the SHA-256 of every file of an institution. Arguments: compiled `build.js`, its folder,
// the templates.
import { createHash } from 'node:crypto';

const [module, institution, templates] = process.argv.slice(2);
const { build } = await import(module);
const { files } = await build(institution, templates);
const hashes = files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]);
process.stdout.write(JSON.stringify({ node: process.versions.node, hashes: Object.fromEntries(hashes) }));
