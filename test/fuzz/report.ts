/** What was done of one kind. */
export interface Counts {
  cases: number;
  seconds: number;
  faults: number;
}

/** A run of the fuzz program, as it is kept. */
export interface Run {
  readonly seed: number;
  readonly commit: string;
  readonly node: string;
  /** UTC, to the minute. */
  readonly began: string;
  minutes: number;
  cases: number;
  readonly kinds: Record<string, Counts>;
  readonly found: { readonly case: number; readonly kind: string; readonly fault: string }[];
}

const [open, close] = ['<!-- run -->', '<!-- /run -->'];

/** The page with the numbers of this run in place of those before it. */
export function withRun(page: string, run: Run): string {
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the page has no place for a run: ${open} ... ${close}`);
  return `${page.slice(0, from + open.length)}\n${sectionOf(run)}\n${page.slice(to)}`;
}

function sectionOf({ seed, commit, node, began, minutes, cases, kinds, found }: Run): string {
  const rows = Object.entries(kinds).map(
    ([kind, { cases, seconds, faults }]) => `| ${kind} | ${cases} | ${Math.round(seconds)} | ${faults} |`,
  );
  const faults = found.map(({ case: at, kind, fault }) => `- case ${at} (${kind}): ${fault}`);
  return [
    `Seed ${seed}, commit ${commit}, Node ${node}, begun ${began} UTC: ${cases} cases in ${Math.round(minutes)} minutes.`,
    `Again: \`npm run fuzz -- --seed ${seed} --minutes ${Math.round(minutes)}\`; one case: \`npm run fuzz -- --seed ${seed} --case K\`.`,
    '',
    '| kind | cases | seconds | faults |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
    ...(faults.length === 0 ? ['No fault was found in this run.'] : ['Faults of this run:', '', ...faults]),
  ].join('\n');
}
