import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** A start tag and where it stands in the text of its page. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly Token.Attribute[];
  readonly start: number;
  /** Behind the tag; of a script behind its end tag. */
  end: number;
  /** Where an attribute stands, name and value. */
  readonly placeOf: (attribute: string) => Token.Location | undefined;
}

/** What stands in these elements is text, whatever it looks like. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

const ignore = (): void => undefined;
const IGNORED = {
  onComment: ignore,
  onDoctype: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
};

/** The start tags of a page in their order, as a browser without JavaScript finds them. No tree is made, which is faster. */
export function startTagsOf(html: string): StartTag[] {
  const tags: StartTag[] = [];
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      ...IGNORED,
      onStartTag: (token) => {
        tags.push(toStartTag(token));
        const mode = MODES[token.tagName];
        if (mode === undefined) return;
        tokenizer.state = mode;
        tokenizer.lastStartTagName = token.tagName;
      },
      onEndTag: ({ tagName, location }) => {
        const last = tags.at(-1);
        if (tagName === 'script' && last && location) last.end = location.endOffset;
      },
    },
  );
  tokenizer.write(html, true);
  return tags;
}

function toStartTag({ tagName, attrs, location }: Token.TagToken): StartTag {
  if (!location) throw new Error(`The place of a tag "${tagName}" is not known.`);
  const { startOffset, endOffset } = location;
  return { name: tagName, attributes: attrs, start: startOffset, end: endOffset, placeOf: (name) => location.attrs?.[name] };
}
