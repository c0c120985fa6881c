/** The five steps from the idea of a crisis plan to a way of working that lasts. */
export const stappen = ['agenderen', 'ontwikkelen', 'informeren', 'implementeren', 'borgen'] as const;

export type Stap = (typeof stappen)[number];
