/** A fault in a template, at `file:line:column`. Thrown inside the rendering of one chapter and turned into a problem there. */
export class TemplateError extends Error {
  readonly at: string;
  constructor(at: string, message: string) {
    super(message);
    this.at = at;
  }
}
