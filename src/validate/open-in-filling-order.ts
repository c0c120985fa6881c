import { fixedFiles } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

const order = [...fixedFiles.keys()];
/** Files without a place of their own (scenario cards, own chapters) come last, in the order they had. */
const rank = ({ at }: Diagnostic): number => {
  const place = order.indexOf(at.file);
  return place < 0 ? order.length : place;
};

/** Problems, with the open questions last, in the order in which the files are best filled in: institution, registers, blocks. */
export function openInFillingOrder(problems: readonly Diagnostic[]): Diagnostic[] {
  const isOpen = ({ severity }: Diagnostic) => severity === 'open';
  return [
    ...problems.filter((problem) => !isOpen(problem)),
    ...problems.filter(isOpen).sort((a, b) => rank(a) - rank(b)),
  ];
}
