import { stringify } from 'yaml';
import type { Workspace } from '../model/workspace.ts';

/**
 * Reduced answers as the files of an institution: what they are read from gives the same answers again. Comments and order
 * of typing do not survive, for they may say what was taken out.
 *
 * @returns bytes by path, in order of path; with the files that the answers name
 */
export function reducedSources({ answers, assets }: Workspace): ReadonlyMap<string, Uint8Array> {
  const written = [...answers].map(
    ([path, { value }]) => [path, new TextEncoder().encode(textOf(path, value))] as const,
  );
  return new Map([...written, ...assets].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf(path: string, value: unknown): string {
  if (!path.endsWith('.md')) return yamlOf(value);
  const { tekst, ...head } = value as { readonly tekst?: string | null };
  return `---\n${yamlOf(head)}---\n\n${tekst ?? ''}\n`;
}

/** As text between quotes where YAML would take it for something else: every scalar is text. */
const yamlOf = (value: unknown): string =>
  value === null ? '' : stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', aliasDuplicateObjects: false });
