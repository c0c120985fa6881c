/** Characters that print nothing: soft hyphen, zero width space and joiners, byte order mark, and the two that ask for a coloured or a plain sign. */
const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufe0e\\ufe0f\\ufeff';
const everyInvisible = new RegExp(`[${invisible}]`, 'g');
const oneInvisible = new RegExp(`^[${invisible}]$`);

export const withoutInvisible = (text: string): string => text.replace(everyInvisible, '');

export const isInvisible = (character: string): boolean => oneInvisible.test(character);
