import type { LiveBuild } from './live-build.ts';
import type { Step } from './step.ts';
import { watchFiles } from './watch-files.ts';

/**
 * Makes all documents, and again after every save, until it is ended. A save while they are made breaks that off and begins
 * again.
 *
 * @param folder the institution's input folder
 * @param onStep told what happened, and how many milliseconds after the save (or the start)
 * @param end ends it
 */
export async function watchAnswers(
  folder: string,
  live: Pick<LiveBuild, 'run'>,
  onStep: (step: Step, milliseconds: number) => void,
  end: AbortSignal,
): Promise<void> {
  let running = new AbortController();
  let isStale = true;
  let wake = () => {};
  let since = performance.now();
  const stir = () => {
    if (!isStale) since = performance.now();
    isStale = true;
    running.abort();
    wake();
  };
  end.addEventListener('abort', stir);
  const close = await watchFiles(folder, stir);
  try {
    while (!end.aborted) {
      isStale = false;
      running = new AbortController();
      await live.run(running.signal, (step) => onStep(step, performance.now() - since));
      if (!isStale && !end.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    await close();
  }
}
