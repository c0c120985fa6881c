import type { BuildReport, Made } from '../model/build-report.ts';
import type { Severity } from '../model/diagnostic.ts';
import { plural } from './problem-lines.ts';
import { visible } from './visible.ts';

const MOST_NAMED = 8;

/** Progress per document: one line that is redrawn on a terminal, a line each elsewhere. */
export function progress(stream: NodeJS.WriteStream): { document: (made: Made) => void; done: () => void } {
  const redraw = stream.isTTY === true;
  return {
    document: ({ title, count, pages }) => {
      const many = count > 1 ? `${plural(count, 'document', 'documenten')}, ` : '';
      const line = `${visible(title)}: ${many}${plural(pages, 'bladzijde', 'bladzijden')}`;
      stream.write(redraw ? `\r\u001b[K${line}` : `${line}\n`);
    },
    done: () => {
      if (redraw) stream.write('\r\u001b[K');
    },
  };
}

/** What was made: files, pages, seconds, warnings, open questions; notices only where there are any. */
export function summaryLines(report: BuildReport, target: string, milliseconds: number): string[] {
  const { documents, files, problems, undated } = report;
  const pages = documents.reduce((sum, made) => sum + made.pages, 0);
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const notices = count('notice');
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  return [
    `${plural(files, 'bestand', 'bestanden')} in ${visible(target)} (${plural(pages, 'bladzijde', 'bladzijden')}, ${seconds} s)`,
    `${plural(count('warning'), 'waarschuwing', 'waarschuwingen')}, ${plural(count('open'), 'open vraag', 'open vragen')}${notices > 0 ? `, ${plural(notices, 'opmerking', 'opmerkingen')}` : ''}`,
    ...(undated.length > 0 ? [undatedLine(undated)] : []),
  ];
}

/** Named, for otherwise one looks for them in vain in the calendar; a few, for the year calendar lists them all. */
function undatedLine(undated: readonly string[]): string {
  const left = undated.length - MOST_NAMED;
  const named = undated.slice(0, MOST_NAMED).map(visible).join(', ');
  const all = left > 0 ? `${named} en nog ${left}` : named;
  return `Zonder dag, dus niet in de agenda: ${all} (zie oto-kalender.html)`;
}
