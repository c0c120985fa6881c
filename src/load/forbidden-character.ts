// Controls (but tab and line ends), non-characters and halves of surrogate pairs: XML 1.0 section 2.2, and no font has them.
const forbidden = /\p{Noncharacter_Code_Point}|\p{Surrogate}|(?![\t\n\r])\p{Control}/u;

/** The first character that no XML file and no font can hold; undefined when the text has none. */
export function forbiddenCharacter(text: string): string | undefined {
  return forbidden.exec(text)?.[0];
}
