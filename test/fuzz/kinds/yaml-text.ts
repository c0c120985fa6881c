import fc from 'fast-check';
import { nursingHome } from '../../fixtures/nursing-home.ts';
import type { Kind } from '../kind.ts';
import { type ByteChange, byteChange, changeBytes, changeText, type TextChange, textChange } from '../mutations.ts';
import { type Asked, asked, buildAnswers } from './build-case.ts';

interface YamlCase {
  readonly files: readonly {
    readonly file: number;
    readonly texts: readonly TextChange[];
    readonly bytes: readonly ByteChange[];
  }[];
  readonly asked: Asked;
}

/** The text of answers changed as a slip of the hand, another editor or a bad disk does: mostly no valid YAML any more. */
export const yamlText: Kind<YamlCase> = {
  arbitrary: fc.record({
    files: fc.array(
      fc.record({
        file: fc.nat(40),
        texts: fc.array(textChange, { maxLength: 3 }),
        bytes: fc.array(byteChange, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    asked,
  }),
  run: async ({ files, asked }, sandbox) => {
    const answers: Record<string, string | Uint8Array> = { ...nursingHome };
    const names = Object.keys(nursingHome).sort();
    for (const { file, texts, bytes } of files) {
      const name = names[file % names.length]!;
      answers[name] = changeBytes(Buffer.from(changeText(nursingHome[name] ?? '', texts)), bytes);
    }
    sandbox.fill(answers);
    return buildAnswers(sandbox, asked);
  },
};
