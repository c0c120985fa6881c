import type { Institution } from '../../blocks/institution.ts';
import { ANNEX_FOLDER, annexFile } from '../image/annex-file.ts';
import type { Annex } from '../model/annex.ts';
import type { Workspace } from '../model/workspace.ts';

/** The institution's own annexes by id, in the order of its list. Their files have been checked. */
export function annexesOf({ bijlagen }: Institution, workspace: Workspace): ReadonlyMap<string, Annex> {
  return new Map(
    bijlagen.bijlagen.flatMap((bijlage) => {
      const bytes = workspace.assets.get(`${ANNEX_FOLDER}${bijlage.bestand}`);
      const annex = bytes && annexOf(bijlage, bytes);
      return annex ? [[bijlage.id, annex] as const] : [];
    }),
  );
}

function annexOf(bijlage: Institution['bijlagen']['bijlagen'][number], bytes: Uint8Array): Annex | undefined {
  const file = annexFile(bytes);
  if ('reason' in file) return undefined;
  const { document } = bijlage;
  const name = (page: number) => `bijlage-${bijlage.id}-${page}`;
  if ('image' in file) {
    const { image } = file;
    const picture = { content: { kind: 'image', image }, alt: bijlage.omschrijving } as const;
    return { document, pictures: [[name(1), picture]], landscape: image.width > image.height, attachment: null };
  }
  const { pages } = file.pdf;
  return {
    document,
    pictures: pages.map((page, index) => {
      const alt = `${bijlage.titel}, bladzijde ${index + 1} van ${pages.length}. De tekst staat in het bijgevoegde bestand.`;
      return [name(index + 1), { content: { kind: 'page', page }, alt }] as const;
    }),
    landscape: pages.length > 0 && pages.every((page) => page.width > page.height),
    attachment: {
      name: bijlage.bestand.replaceAll('/', '-'),
      mimeType: 'application/pdf',
      relationship: 'Supplement',
      description: `${bijlage.titel}: ${bijlage.omschrijving}`,
      bytes,
    },
  };
}
