/**
 * A function that works its outcome out once for each object, and forgets it with the object. For what a session does again
 * and again with parts of which most stay the very same object.
 */
export function onceFor<K extends object, V extends NonNullable<unknown>>(work: (object: K) => V): (object: K) => V {
  const known = new WeakMap<K, V>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const outcome = work(object);
    known.set(object, outcome);
    return outcome;
  };
}
