/** American and British endings of one word, both ways. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/iz(e|ed|es|ing|er|ers|ation|ations|ational)$/, 'is$1'],
  [/is(e|ed|es|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
  [/yz(e|ed|es|ing|er)$/, 'ys$1'],
  [/ys(e|ed|es|ing|er)$/, 'yz$1'],
  [/or(s|ed|ing|able|hood|hoods)?$/, 'our$1'],
  [/our(s|ed|ing|able|hood|hoods)?$/, 'or$1'],
  [/([bt])er(s)?$/, '$1re$2'],
  [/([bt])re(s)?$/, '$1er$2'],
  [/og(s)?$/, 'ogue$1'],
  [/ogue(s)?$/, 'og$1'],
  [/ense$/, 'ence'],
  [/ence$/, 'ense'],
  [/^program(s)?$/, 'programme$1'],
  [/^programme(s)?$/, 'program$1'],
  [/([aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
];

/** Possible British or American spellings of a word. Not every result is a real word. */
export function spellingsOf(word: string): string[] {
  return PAIRS.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));
}
