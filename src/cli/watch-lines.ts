import type { Diagnostic } from '../model/diagnostic.ts';
import type { Change } from '../watch/changed-answers.ts';
import type { LiveBuild } from '../watch/live-build.ts';
import type { Step } from '../watch/step.ts';
import { buildAgain } from './build-again.ts';
import { explainWaiting } from './explain-busy.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { formatFile, formatPlace } from './format-problem.ts';
import { keptLines } from './kept-lines.ts';
import { olderAnswers } from './older-answers.ts';
import { errorCount, plural, problemLines } from './problem-lines.ts';
import { thisProcess } from './this-process.ts';
import { visible } from './visible.ts';

/** As many changed answers are named. */
const MOST_CHANGES = 5;

/** Says what `paraat watch` does, in Dutch. Problems that were told are told again only when they are errors. */
export class WatchLines {
  readonly #folder: string;
  readonly #target: string;
  readonly #live: Pick<LiveBuild, 'isBehind'>;
  #told: ReadonlySet<string> | undefined;
  /** Files that are newer than the others in the output. */
  readonly #ahead = new Set<string>();
  /** Files that are no longer made and stay, as far as they were named. */
  #left: ReadonlySet<string> = new Set();

  constructor(folder: string, target: string, live: Pick<LiveBuild, 'isBehind'>) {
    this.#folder = folder;
    this.#target = target;
    this.#live = live;
  }

  /** @param time of day, to put in front of what changed */
  linesOf(step: Step, milliseconds: number, time: string): string[] {
    const after = `na ${(milliseconds / 1000).toFixed(2).replace('.', ',')} s`;
    switch (step.kind) {
      case 'changed':
        return this.#changes(step.changes).map(
          (line, index) => `${index === 0 ? time : ' '.repeat(time.length)}  ${line}`,
        );
      case 'composed':
        return [];
      case 'first':
        this.#ahead.add(step.path);
        return [
          `  ${visible(step.path)} is bijgewerkt ${after}; de andere documenten volgen`,
          ...keptLines({ kept: step.kept, left: [] }, this.#target),
        ];
      case 'busy':
        return [explainWaiting(step.owner, thisProcess, this.#target)];
      case 'same':
        return [`${time}  Opgeslagen; de documenten blijven zoals ze zijn.`];
      case 'all': {
        this.#ahead.clear();
        const told = this.#left;
        this.#left = new Set(step.left);
        return [
          `  alle documenten zijn bijgewerkt ${after}: ${plural(step.files, 'bestand', 'bestanden')} in ${visible(this.#target)} (${plural(step.pages, 'bladzijde', 'bladzijden')})`,
          ...keptLines({ kept: step.kept, left: step.left.filter((path) => !told.has(path)) }, this.#target),
        ];
      }
      case 'not-written':
        return [
          explainWriteFailure(step.failure, this.#target),
          ...this.#mixedLines(),
          'Sla daarna een bestand opnieuw op; dan probeert Paraat het nog eens.',
        ];
      case 'problems':
        return this.#problems(step.problems, step);
    }
  }

  /** What is still true when it stops. */
  lastLine(): string {
    if (!this.#live.isBehind) return 'Gestopt; alle documenten zijn bijgewerkt.';
    const mixed = this.#mixedLines().map((line) => ` ${line}`);
    return `Gestopt.${mixed.join('')} Niet alle documenten zijn bijgewerkt. Maak ze met: ${buildAgain(this.#folder, this.#target)}`;
  }

  /** Nothing while all documents in the output are of one moment. */
  #mixedLines(): string[] {
    if (this.#ahead.size === 0) return [];
    const [are, names] = [this.#ahead.size > 1 ? 'zijn' : 'is', [...this.#ahead].map(visible).join(', ')];
    return [`Let op: alleen ${names} ${are} al nieuw, de andere documenten nog niet. Verstuur ze nog niet.`];
  }

  #changes(changes: readonly Change[]): string[] {
    const words = { new: 'nieuw bestand', gone: 'bestand weg', changed: 'gewijzigd' };
    const named = changes.slice(0, MOST_CHANGES).map(({ file, what, answer }) => {
      if (!answer) return `${formatFile(file, this.#folder)}  ${words[what]}`;
      return `${formatPlace(answer.at, this.#folder)}  ${visible(answer.path.map(stepText).join(' > '))}`;
    });
    const left = changes.length - named.length;
    return left > 0 ? [...named, `... en nog ${plural(left, 'wijziging', 'wijzigingen')}`] : named;
  }

  #problems(problems: readonly Diagnostic[], { workspace }: Extract<Step, { kind: 'problems' }>): string[] {
    const told = this.#told;
    this.#told = new Set(problems.map(keyOf));
    const isNew = (problem: Diagnostic) => problem.severity === 'error' || !told?.has(keyOf(problem));
    const shown = told ? problems.filter(isNew).filter(({ severity }) => severity !== 'open') : problems;
    const errors = errorCount(problems);
    const older = errors ? olderAnswers(workspace, this.#folder) : undefined;
    return [
      ...problemLines(shown, this.#folder, workspace.answers),
      ...(errors ? [`${errors}; de documenten blijven zoals ze zijn tot dit is hersteld.`, ...this.#mixedLines()] : []),
      ...(older === undefined ? [] : [older]),
    ];
  }
}

/** A position in a list counts from one. */
const stepText = (step: string | number): string => (typeof step === 'number' ? `nr. ${step + 1}` : step);

/** Without its line: what stands above it may have grown. */
const keyOf = ({ code, message, at }: Diagnostic): string => [code, message, at.file].join('\0');
