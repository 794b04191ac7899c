import satori from 'satori';
import sharp from 'sharp';
import { readCardFonts } from '../../build/card-fonts.ts';
import { formatDate } from '../../shared/dates.ts';
import { SITE } from '../../shared/site.ts';
import type { Book } from './book.ts';
import { editionWords as words } from './words.en.ts';

const SIZE = { width: 1200, height: 1800 } as const;
const COLOURS = { paper: '#fbf8f1', ink: '#1d1a16', soft: '#5a5348' } as const;
const FLAG = { width: 960, height: 640, pole: 26 } as const;

interface CoverNode {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, unknown>>; readonly children: string | readonly CoverNode[] };
}

const box = (style: Readonly<Record<string, unknown>>, children: string | readonly CoverNode[] = []): CoverNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** The cover of a book as PNG bytes, 1200 by 1800: its name, a flag in the colours of its areas, and its edition. */
export async function drawCover(book: Book): Promise<Uint8Array> {
  const lines = [words.edition(formatDate(book.date)), words.holds(book.studies), words.licence(SITE.licence.name)];
  const tree = layOut(book, lines);
  const fonts = readCardFonts([book.title, book.subtitle, ...lines].join(' '));
  // Satori's type requires React nodes; it reads only `type` and `props`.
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { ...SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9, effort: 7 }).toBuffer();
}

const layOut = ({ title, subtitle, colours }: Book, foot: readonly string[]): CoverNode =>
  box(
    {
      ...{ width: '100%', height: '100%', padding: 120, flexDirection: 'column', justifyContent: 'space-between' },
      ...{ backgroundColor: COLOURS.paper, color: COLOURS.ink, fontFamily: 'Atkinson' },
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontFamily: 'Newsreader', fontWeight: 600, fontSize: 124, lineHeight: 1.02, letterSpacing: '-0.02em' }, title),
        box({ fontSize: 46, lineHeight: 1.25, marginTop: 40, color: COLOURS.soft }, subtitle),
      ]),
      box({ height: FLAG.height + 240 }, [
        box({ width: FLAG.pole, height: FLAG.height + 240, backgroundColor: COLOURS.ink }),
        ...colours.map((backgroundColor, index) =>
          box({ flexGrow: index === 0 ? 2 : 1, height: FLAG.height, marginLeft: 8, backgroundColor }),
        ),
      ]),
      box(
        { flexDirection: 'column', fontSize: 34, lineHeight: 1.4, color: COLOURS.soft },
        foot.map((line) => box({}, line)),
      ),
    ],
  );
