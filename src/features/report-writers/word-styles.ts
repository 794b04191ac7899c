import { SITE } from '../../shared/site.ts';
import { element, NAMESPACES, part, valued } from './word-xml.ts';

/*
 * Styles (ECMA-376, part 1, clause 17.7) with the ids and names of Word's built-in styles, so that a council's template replaces
 * them: attach the template, or paste the text into it. Sizes are in half-points, distances in twentieths of a point.
 */

const FONT = 'Arial';
const GREY = '595959';
const LINK = '0B4F8A';

const fontSize = (size: number): string => valued('w:sz', size) + valued('w:szCs', size);
const bold = element('w:b');
const colour = (value: string): string => valued('w:color', value);
const spacing = (before: number, after: number): string => element('w:spacing', { 'w:before': before, 'w:after': after });
const withNext = element('w:keepNext') + element('w:keepLines');

interface Style {
  readonly kind: 'paragraph' | 'character' | 'table';
  readonly id: string;
  readonly name: string;
  /** Properties of its paragraphs and of its text, in the order that the standard requires. */
  readonly block?: string;
  readonly text?: string;
  /** The elements after these in a table style. */
  readonly rest?: string;
}

const heading = (level: number, size: number, before: number): Style => ({
  kind: 'paragraph',
  id: `Heading${level}`,
  name: `heading ${level}`,
  block: withNext + spacing(before, 120) + valued('w:outlineLvl', level - 1),
  text: bold + fontSize(size),
});

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
);
const CELL_MARGINS = ['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': 108, 'w:type': 'dxa' }));
const HEADER_ROW = element(
  'w:tblStylePr',
  { 'w:type': 'firstRow' },
  element('w:rPr', {}, bold),
  element('w:tcPr', {}, element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'E7E6E6' })),
);
const GRID = element('w:tblPr', {}, element('w:tblBorders', {}, ...BORDERS), element('w:tblCellMar', {}, ...CELL_MARGINS)) + HEADER_ROW;

const STYLES: readonly Style[] = [
  { kind: 'paragraph', id: 'Title', name: 'Title', block: withNext + spacing(0, 120), text: bold + fontSize(40) },
  { kind: 'paragraph', id: 'Subtitle', name: 'Subtitle', block: spacing(0, 240), text: colour(GREY) + fontSize(24) },
  heading(1, 32, 360),
  heading(2, 28, 280),
  heading(3, 24, 240),
  {
    kind: 'paragraph',
    id: 'ListBullet',
    name: 'List Bullet',
    block: element('w:numPr', {}, valued('w:numId', 1)) + spacing(0, 80),
  },
  { kind: 'paragraph', id: 'Caption', name: 'caption', block: withNext + spacing(200, 80), text: bold + fontSize(22) },
  { kind: 'paragraph', id: 'EndnoteText', name: 'endnote text', block: spacing(0, 80), text: fontSize(20) },
  { kind: 'paragraph', id: 'Footer', name: 'footer', block: valued('w:jc', 'center'), text: fontSize(20) },
  { kind: 'character', id: 'Strong', name: 'Strong', text: bold },
  { kind: 'character', id: 'PlaceholderText', name: 'Placeholder Text', text: colour(GREY) },
  { kind: 'character', id: 'Hyperlink', name: 'Hyperlink', text: colour(LINK) + valued('w:u', 'single') },
  { kind: 'character', id: 'EndnoteReference', name: 'endnote reference', text: valued('w:vertAlign', 'superscript') },
  { kind: 'table', id: 'TableGrid', name: 'Table Grid', block: spacing(40, 40), text: fontSize(20), rest: GRID },
];

const BASE_OF: Readonly<Record<Style['kind'], string>> = {
  paragraph: 'Normal',
  character: 'DefaultParagraphFont',
  table: 'TableNormal',
};

function writeStyle({ kind, id, name, block, text, rest = '' }: Style): string {
  return element(
    'w:style',
    { 'w:type': kind, 'w:styleId': id },
    valued('w:name', name),
    valued('w:basedOn', BASE_OF[kind]),
    ...(kind === 'paragraph' && /^(Title|Subtitle|Heading|Caption)/.test(id) ? [valued('w:next', 'Normal')] : []),
    element('w:qFormat'),
    ...(block ? [element('w:pPr', {}, block)] : []),
    ...(text ? [element('w:rPr', {}, text)] : []),
    rest,
  );
}

/** `word/styles.xml` */
export function writeStyles(): string {
  const fonts = element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT });
  const language = element('w:lang', { 'w:val': SITE.language, 'w:eastAsia': SITE.language, 'w:bidi': 'ar-SA' });
  const defaults = element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts, fontSize(24), language)),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:after': 120, 'w:line': 264, 'w:lineRule': 'auto' }))),
  );
  const first = (type: string, id: string, name: string): string =>
    element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, valued('w:name', name));
  return part(
    element(
      'w:styles',
      NAMESPACES,
      defaults,
      first('paragraph', 'Normal', 'Normal'),
      first('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
      first('table', 'TableNormal', 'Normal Table'),
      ...STYLES.map(writeStyle),
    ),
  );
}
