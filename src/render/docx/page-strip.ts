import { type ParagraphChild, Run } from 'docx';
import { a4 } from '../../model/page-format.ts';
import { component } from './docx-adapter.ts';

/** Width in points of the strip along the left edge of the cover. */
const width = 16;

/** A strip of the accent colour along the left edge of the page, behind everything; it stands in the cover's header. */
export const pageStrip = (accent: string, id: number): ParagraphChild =>
  new Run({
    children: [
      component(
        'w:pict',
        {},
        component('v:rect', {
          id: `Strook${id}`,
          'o:spid': `_x0000_s${1024 + id}`,
          alt: 'Versiering',
          style: [
            'position:absolute',
            'margin-left:0',
            'margin-top:0',
            `width:${width}pt`,
            `height:${a4.height}pt`,
            'z-index:-251659776',
            'mso-position-horizontal-relative:page',
            'mso-position-vertical-relative:page',
          ].join(';'),
          'o:allowincell': 'f',
          fillcolor: accent,
          stroked: 'f',
        }),
      ),
    ],
  });
