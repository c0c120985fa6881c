/** Kinds of pictures that Word can show. */
export type MediaType = 'png' | 'jpg' | 'svg';

/** What the XML of one part refers to, by the ids it uses: addresses outside, and pictures in the package. */
export class Relationships {
  readonly #links = new Map<string, string>();
  readonly #pictures = new Map<Uint8Array | Promise<Uint8Array>, { readonly id: string; readonly type: MediaType }>();

  /** Id for an address; the same address has one id. */
  link(href: string): string {
    const id = this.#links.get(href) ?? `rIdLink${this.#links.size + 1}`;
    this.#links.set(href, id);
    return id;
  }

  /** Id for a picture, which may still be in the making; the same picture is stored once. */
  picture(bytes: Uint8Array | Promise<Uint8Array>, type: MediaType): string {
    const id = this.#pictures.get(bytes)?.id ?? `rIdPicture${this.#pictures.size + 1}`;
    this.#pictures.set(bytes, { id, type });
    return id;
  }

  links(): readonly { readonly id: string; readonly href: string }[] {
    return [...this.#links].map(([href, id]) => ({ id, href }));
  }

  pictures(): Promise<{ readonly id: string; readonly type: MediaType; readonly bytes: Uint8Array }[]> {
    return Promise.all([...this.#pictures].map(async ([bytes, picture]) => ({ ...picture, bytes: await bytes })));
  }
}
