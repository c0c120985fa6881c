import type { Image } from '../../model/document.ts';
import type { MediaType } from './relationships.ts';
import type { RenderContext } from './render-context.ts';
import { run } from './run.ts';
import { element, type Xml } from './xml.ts';

/** English Metric Units, in which drawings are measured, to the point. */
const emuPerPoint = 12700;

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
/** Marks the extension with which Word 2016 and later show an SVG instead of its fallback. */
const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** A picture to show in a line of text. Width and height in points. */
export interface Drawing {
  readonly image: { readonly type: MediaType; readonly bytes: Uint8Array | Promise<Uint8Array> };
  /** The same picture, sharp at any size, for programs that can show it. */
  readonly svg?: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What Word calls it; if absent, a figure with its number. */
  readonly name?: string;
  /** Text alternative. */
  readonly alt: string;
}

/** An image of the document as it is. */
export const imageOf = ({ format, bytes }: Image): Drawing['image'] => ({
  type: format === 'png' ? 'png' : 'jpg',
  bytes,
});

const blip = ({ image, svg }: Drawing, { relationships }: RenderContext): Xml => {
  const picture = relationships.picture(image.bytes, image.type);
  if (svg === undefined) return element('a:blip', { 'r:embed': picture });
  const drawn = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relationships.picture(svg, 'svg'),
  });
  return element(
    'a:blip',
    { 'r:embed': picture },
    element('a:extLst', null, element('a:ext', { uri: svgExtension }, drawn)),
  );
};

/** A picture as a run in the line of text. */
export const drawingRun = (drawing: Drawing, context: RenderContext): Xml => {
  const size = { cx: Math.round(drawing.width * emuPerPoint), cy: Math.round(drawing.height * emuPerPoint) };
  const id = context.registry.nextDrawingId();
  const named = { id, name: drawing.name ?? `Figuur ${id}` };
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': pictureNamespace },
    element('pic:nvPicPr', null, element('pic:cNvPr', named), element('pic:cNvPicPr')),
    element('pic:blipFill', null, blip(drawing, context), element('a:stretch', null, element('a:fillRect'))),
    element(
      'pic:spPr',
      null,
      element('a:xfrm', null, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  return run(
    element(
      'w:drawing',
      null,
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element('wp:extent', size),
        element('wp:docPr', { ...named, descr: drawing.alt }),
        element(
          'wp:cNvGraphicFramePr',
          null,
          element('a:graphicFrameLocks', { 'xmlns:a': drawingNamespace, noChangeAspect: 1 }),
        ),
        element(
          'a:graphic',
          { 'xmlns:a': drawingNamespace },
          element('a:graphicData', { uri: pictureNamespace }, picture),
        ),
      ),
    ),
  );
};
