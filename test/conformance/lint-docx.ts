import { strFromU8, unzipSync } from 'fflate';
import { childOf, elementsOf, parseXml, valOf, type XmlNode } from '../text-of-docx.ts';

/** A fault that Word stumbles over and the Open XML SDK validator does not see. */
export interface DocxFault {
  readonly code:
    | 'unknown-style'
    | 'unknown-numbering'
    | 'dangling-reference'
    | 'duplicate-bookmark'
    | 'duplicate-id'
    | 'duplicate-option'
    | 'empty-cell'
    | 'grid-mismatch'
    | 'unknown-footnote'
    | 'missing-relationship'
    | 'unsafe-link'
    | 'outside-content'
    | 'active-content'
    | 'update-prompt';
  readonly part: string;
  readonly detail: string;
}

type Parts = ReadonlyMap<string, XmlNode>;
type Check = (parts: Parts) => DocxFault[];

const isStory = (path: string): boolean => /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/.test(path);
const stories = (parts: Parts): [string, XmlNode][] => [...parts].filter(([path]) => isStory(path));
const idsOf = (root: XmlNode | undefined, name: string, attribute: string): Set<string> =>
  new Set(root ? elementsOf(root, name).map(({ attributes }) => attributes[attribute] ?? '') : []);

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const unknownStyles: Check = (parts) => {
  const styles = parts.get('word/styles.xml');
  const known = idsOf(styles, 'w:style', 'w:styleId');
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
  return [...stories(parts), ...(styles ? ([['word/styles.xml', styles]] as const) : [])].flatMap(([part, root]) =>
    used
      .flatMap((name) => [...idsOf(root, name, 'w:val')])
      .filter((id) => !known.has(id))
      .map((detail): DocxFault => ({ code: 'unknown-style', part, detail })),
  );
};

const unknownNumbering: Check = (parts) => {
  const known = idsOf(parts.get('word/numbering.xml'), 'w:num', 'w:numId').add('0');
  return [...stories(parts), ...[...parts].filter(([path]) => path === 'word/styles.xml')].flatMap(([part, root]) =>
    [...idsOf(root, 'w:numId', 'w:val')]
      .filter((id) => !known.has(id))
      .map((detail): DocxFault => ({ code: 'unknown-numbering', part, detail })),
  );
};

const danglingReferences: Check = (parts) => {
  const known = new Set(stories(parts).flatMap(([, root]) => [...idsOf(root, 'w:bookmarkStart', 'w:name')]));
  return stories(parts).flatMap(([part, root]) => {
    const fields = elementsOf(root, 'w:instrText').map(({ children }) => children.join(''));
    const targets = fields.flatMap((instruction) => /^\s*(?:PAGE|NOTE)?REF\s+(\S+)/.exec(instruction)?.[1] ?? []);
    const links = elementsOf(root, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    return [...new Set([...targets, ...links])]
      .filter((name) => !known.has(name))
      .map((detail): DocxFault => ({ code: 'dangling-reference', part, detail }));
  });
};

const duplicates: Check = (parts) => {
  const all = (name: string, attribute: string) =>
    stories(parts).flatMap(([, root]) =>
      elementsOf(root, name).flatMap(({ attributes }) => attributes[attribute] ?? []),
    );
  const controls = stories(parts).flatMap(([, root]) =>
    elementsOf(root, 'w:sdtPr').flatMap((properties) => valOf(properties, 'w:id') ?? []),
  );
  const names = repeated(all('w:bookmarkStart', 'w:name').map((name) => name.toLowerCase()));
  const ids = [
    ...repeated(all('w:bookmarkStart', 'w:id')).map((id) => `bookmark ${id}`),
    ...repeated(controls).map((id) => `control ${id}`),
    ...repeated([...all('wp:docPr', 'id')]).map((id) => `drawing ${id}`),
    ...repeated([...all('v:shape', 'id'), ...all('v:rect', 'id')]).map((id) => `shape ${id}`),
  ];
  return [
    ...names.map((detail): DocxFault => ({ code: 'duplicate-bookmark', part: 'word', detail })),
    ...ids.map((detail): DocxFault => ({ code: 'duplicate-id', part: 'word', detail })),
  ];
};

/** No two entries of a list to choose from may show or mean the same. */
const duplicateOptions: Check = (parts) =>
  stories(parts).flatMap(([part, root]) =>
    elementsOf(root, 'w:dropDownList').flatMap((list) => {
      const all = (attribute: string) =>
        elementsOf(list, 'w:listItem').map(({ attributes }) => attributes[attribute] ?? '');
      return [...new Set([...repeated(all('w:displayText')), ...repeated(all('w:value'))])].map(
        (detail): DocxFault => ({ code: 'duplicate-option', part, detail }),
      );
    }),
  );

const emptyCells: Check = (parts) =>
  stories(parts).flatMap(([part, root]) =>
    elementsOf(root, 'w:tc')
      .filter((cell) => {
        const last = cell.children.filter((child): child is XmlNode => typeof child !== 'string').at(-1);
        return last?.name !== 'w:p';
      })
      .map((): DocxFault => ({ code: 'empty-cell', part, detail: 'a cell must end with a paragraph' })),
  );

/** Cells as wide as the grid columns they take, and the grid as wide as the table. */
const gridMismatches: Check = (parts) =>
  stories(parts).flatMap(([part, root]) =>
    elementsOf(root, 'w:tbl').flatMap((table, number): DocxFault[] => {
      const grid = elementsOf(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').map(({ attributes }) =>
        Number(attributes['w:w']),
      );
      const total = Number(childOf(childOf(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
      const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
      const rows = table.children.filter(
        (child): child is XmlNode => typeof child !== 'string' && child.name === 'w:tr',
      );
      const wrong = rows.flatMap((row, index) => {
        let column = 0;
        const cells = row.children.filter(
          (child): child is XmlNode => typeof child !== 'string' && child.name === 'w:tc',
        );
        const fits = cells.map((cell) => {
          const span = Number(valOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
          const width = Number(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']);
          column += span;
          return width === sum(grid.slice(column - span, column));
        });
        return fits.every(Boolean) && column === grid.length ? [] : [`row ${index + 1}`];
      });
      const all = total === sum(grid) ? wrong : [...wrong, 'width'];
      return all.map((place) => ({ code: 'grid-mismatch', part, detail: `table ${number + 1}, ${place}` }));
    }),
  );

const unknownFootnotes: Check = (parts) => {
  const known = idsOf(parts.get('word/footnotes.xml'), 'w:footnote', 'w:id');
  return stories(parts).flatMap(([part, root]) =>
    elementsOf(root, 'w:footnoteReference')
      .map(({ attributes }) => attributes['w:id'] ?? '')
      .filter((id) => !known.has(id))
      .map((detail): DocxFault => ({ code: 'unknown-footnote', part, detail })),
  );
};

const relationshipsPath = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

const relationships: Check = (parts) =>
  stories(parts).flatMap(([part, root]) => {
    const own = parts.get(relationshipsPath(part));
    const known = idsOf(own, 'Relationship', 'Id');
    const used = ['r:id', 'r:embed', 'r:link'].flatMap((attribute) => attributeValues(root, attribute));
    const missing = used
      .filter((id) => !known.has(id))
      .map((detail): DocxFault => ({ code: 'missing-relationship', part, detail }));
    const unsafe = (own ? elementsOf(own, 'Relationship') : [])
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target ?? '')
      .filter((target) => !/^(https|mailto|tel):/i.test(target))
      .map((detail): DocxFault => ({ code: 'unsafe-link', part, detail }));
    return [...missing, ...unsafe];
  });

/** Nothing but a link may lead out of the file: no template, picture or other content that Word would fetch. */
const outsideContent: Check = (parts) =>
  [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([part, root]) =>
      elementsOf(root, 'Relationship')
        .filter(({ attributes }) => attributes.TargetMode === 'External' && !/\/hyperlink$/.test(attributes.Type ?? ''))
        .map(({ attributes }): DocxFault => ({ code: 'outside-content', part, detail: attributes.Target ?? '' })),
    );

/** Macros, controls and objects that bring a program of their own. */
const activeContent: Check = (parts) => {
  const part = '[Content_Types].xml';
  const types = attributeValues(parts.get(part) ?? { name: '', attributes: {}, children: [] }, 'ContentType');
  return types
    .filter((type) => /macro|vba|activex|oleobject/i.test(type))
    .map((detail): DocxFault => ({ code: 'active-content', part, detail }));
};

function attributeValues(node: XmlNode, attribute: string): string[] {
  return node.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [
          ...((child.attributes[attribute] ?? '') ? [child.attributes[attribute]!] : []),
          ...attributeValues(child, attribute),
        ],
  );
}

const updatePrompts: Check = (parts) =>
  [...parts].flatMap(([part, root]) => {
    const asks = elementsOf(root, 'w:updateFields').length + attributeValues(root, 'w:dirty').length;
    return asks > 0 ? [{ code: 'update-prompt', part, detail: 'Word asks to update fields when it opens this' }] : [];
  });

const checks: readonly Check[] = [
  unknownStyles,
  unknownNumbering,
  danglingReferences,
  duplicates,
  duplicateOptions,
  emptyCells,
  gridMismatches,
  unknownFootnotes,
  relationships,
  outsideContent,
  activeContent,
  updatePrompts,
];

/** Faults in a Word file that the validator of the Open XML SDK lets pass; none in a sound file. */
export function lintDocx(docx: Uint8Array): DocxFault[] {
  const files = unzipSync(docx, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  const parts = new Map(Object.entries(files).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
  return checks.flatMap((check) => check(parts));
}
