import type { Unusable } from '../image/unusable.ts';

/** Ends the reading of a template that cannot be used, wherever in it that shows. */
export class TemplateFault extends Error {
  readonly unusable: Unusable;
  constructor(unusable: Unusable) {
    super(unusable.reason);
    this.unusable = unusable;
  }
}

export const damagedTemplate = (): TemplateFault =>
  new TemplateFault({
    reason: 'is beschadigd',
    hint: 'Open het in Word en sla het opnieuw op als Word-document (.docx).',
  });
