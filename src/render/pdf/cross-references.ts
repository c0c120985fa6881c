/** Entries of the cross-reference stream: type, offset or stream number, generation or index; 1, 4 and 2 bytes. */
export function crossReferences(
  last: number,
  offsets: ReadonlyMap<number, number>,
  places: ReadonlyMap<number, readonly [number, number]>,
): Uint8Array {
  const bytes = new Uint8Array((last + 1) * 7);
  const view = new DataView(bytes.buffer);
  view.setUint16(5, 0xffff);
  for (let id = 1; id <= last; id++) {
    const place = places.get(id);
    view.setUint8(id * 7, place ? 2 : 1);
    view.setUint32(id * 7 + 1, place ? place[0] : offsets.get(id)!);
    view.setUint16(id * 7 + 5, place ? place[1] : 0);
  }
  return bytes;
}
