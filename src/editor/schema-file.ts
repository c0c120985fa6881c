/** Where the schemas for editors stand, in the folder with answers. A name with a dot in front is never read as answers. */
export const schemaFolder = '.paraat/schema';

/** The schema of an answer file. All scenario cards share one, and so do all norm frameworks. */
export const schemaFileOf = (path: string): string =>
  `${schemaFolder}/${path
    .replace(/^scenariokaarten\/.*/, 'scenariokaart')
    .replace(/^normen\/.*/, 'normenkader')
    .replace(/\.yaml$/, '')}.json`;

/** The first line of an answer file, by which an editor finds its schema. */
export const schemaLine = (path: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(path.split('/').length - 1)}${schemaFileOf(path)}`;
