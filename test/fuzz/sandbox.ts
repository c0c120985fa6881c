import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by path relative to a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of which a case may use everything, deep enough that `..` does not lead out of the temporary folder. */
export class Sandbox {
  readonly input: string;
  readonly output: string;
  readonly #folder: string;
  readonly #kept: string;
  /** Tells who watches this process that another part of the case begins. */
  readonly phase: (name: 'command' | 'check') => void;

  /**
   * @param root a temporary folder of this process
   * @param kept one for what is made once
   */
  constructor(root: string, kept: string, phase: (name: 'command' | 'check') => void) {
    this.#folder = join(root, 'een/twee/drie/werk');
    this.input = join(this.#folder, 'input/instelling');
    this.output = join(this.#folder, 'output');
    this.phase = phase;
    this.#kept = kept;
  }

  /** Begins anew, with these answers. */
  fill(answers: Files): void {
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.input, { recursive: true });
    this.write(answers, this.input);
  }

  write(files: Files, folder: string = this.#folder): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }

  /** A sound file, to be damaged: made by the first who asks for it. */
  async sound(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const path = join(this.#kept, name);
    if (!existsSync(path)) writeFileSync(path, await make());
    return new Uint8Array(readFileSync(path));
  }

  /** Path of something beside input and output. */
  beside(name: string): string {
    return join(this.#folder, name);
  }
}
