import type { Institution } from '../../blocks/institution.ts';
import { normenkader } from '../../blocks/normenkader.ts';
import type { Workspace } from '../model/workspace.ts';

type Frameworks = Institution['normen'];

// Those of the tool never change: converted once.
const converted = new WeakMap<object, Frameworks>();

/**
 * The norm frameworks of the tool that the institution does not replace by a file of its own, by name.
 *
 * @throws when one has not its shape: that is a fault of the tool
 */
export function toolFrameworks({ answers, normenkaders }: Pick<Workspace, 'answers' | 'normenkaders'>): Frameworks {
  const all = allFrameworks(normenkaders);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !answers.has(`normen/${name}.yaml`)));
}

/** Also those that the institution replaces. */
export const allFrameworks = (typed: Workspace['normenkaders']): Frameworks => converted.get(typed) ?? convert(typed);

function convert(typed: Workspace['normenkaders']): Frameworks {
  const all = Object.fromEntries([...typed].map(([name, value]) => [name, normenkader.parse(value)]));
  converted.set(typed, all);
  return all;
}

/** The ids of all norms of some frameworks. */
export const normIdsOf = (frameworks: readonly Frameworks[string][]): string[] =>
  frameworks.flatMap(({ normen }) => normen.map(({ id }) => id));
