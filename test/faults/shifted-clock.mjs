// Another clock for a program: MILLISECONDS later, or earlier where that is below zero.
const shift = Number(process.env.MILLISECONDS);
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) {
    super(...(args.length > 0 ? args : [Real.now() + shift]));
  }
  static now() {
    return Real.now() + shift;
  }
};
const { timeOrigin } = performance;
Object.defineProperty(performance, 'timeOrigin', { value: timeOrigin + shift });
