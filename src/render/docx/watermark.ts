import { type ParagraphChild, Run } from 'docx';
import { component } from './docx-adapter.ts';

/** As light as in the PDF, so that the text stays easy to read. */
const colour = '#f1f2f4';

/** Size of the slanted word in points; at this width it stays within the margins of an upright page. */
const width = 440;
const height = 132;

/**
 * A word in grey across the page, behind the text, as Word's own watermarks are made: WordArt in the header. The name
 * begins with `PowerPlusWaterMarkObject`, by which Word knows it when somebody removes the watermark.
 */
export const watermark = (text: string, id: number): ParagraphChild => {
  const position = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${width}pt`,
    `height:${height}pt`,
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  return new Run({
    children: [
      component(
        'w:pict',
        {},
        component(
          'v:shapetype',
          {
            id: '_x0000_t136',
            coordsize: '21600,21600',
            'o:spt': 136,
            adj: '10800',
            path: 'm@7,l@8,m@5,21600l@6,21600e',
          },
          component('v:formulas', {}, ...formulas.map((eqn) => component('v:f', { eqn }))),
          component('v:path', {
            textpathok: 't',
            'o:connecttype': 'custom',
            'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
            'o:connectangles': '270,180,90,0',
          }),
          component('v:textpath', { on: 't', fitshape: 't' }),
          component('v:handles', {}, component('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })),
          component('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
        ),
        component(
          'v:shape',
          {
            id: `PowerPlusWaterMarkObject${id}`,
            'o:spid': `_x0000_s${1024 + id}`,
            type: '#_x0000_t136',
            alt: text,
            style: position,
            'o:allowincell': 'f',
            fillcolor: colour,
            stroked: 'f',
          },
          component('v:textpath', { style: 'font-family:"Calibri";font-size:1pt;font-weight:bold', string: text }),
        ),
      ),
    ],
  });
};

/** The geometry of Word's plain WordArt (shape type 136). */
const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
