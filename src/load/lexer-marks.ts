import { CST } from 'yaml';

/** What the lexer of `yaml` puts between the pieces of the source to say what follows; not part of the source. */
export const lexerMarks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
