/**
 * Letters grouped by the ASCII letter or digit that they look like: the rows of Unicode's confusables.txt (UTS 39) that a host name
 * may contain. look-alike-letters.test.ts compares them with the package that they come from.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '2': 'ᒿ',
  '3': '𖼻𑣊',
  '6': 'б𑣕',
  '7': '𑣆',
  '8': '৪੪ȣ𐌚',
  '9': '੧୨৭൭𑣌𑣖',
  a: 'ɑαаᗅꓮ𖽀𐊠',
  b: 'ᑲᖯᗷꓐ𐊂𐊡𐌁',
  c: 'ᴄⲥсꮯ𐐽𑣩ꓚ𐊢𐌂𐔜',
  d: 'ԁᑯꓒᗞᗪꓓ',
  e: 'ꬲеҽⴹꓰ𐊆',
  f: 'ꬵꞙẝքᖴꓝ𑣂𐊇𐊥𐔥',
  g: 'ɡᶃƍցꓖ',
  h: 'һհᕼꓧ𐋏',
  i: 'ıɪɩιіꙇӏꭵ𑣃',
  j: 'ϳјᒍꓙ',
  k: 'ᛕꓗ𐔘',
  l: '١۱ǀוןاߊⵏᛁꓲ𖼨𐊊𐌉ᒪꓡ𖼖𐔦',
  m: 'ᗰᛖꓟ𐊰𐌑',
  n: 'ոռꓠ𐔓',
  o: '०੦૦௦౦೦൦๐໐၀٥۵ᴏᴑꬽοσⲟоჿօסهھہەഠဝ𐓪𑣈𑣗𐐬߀০୦𑓐𑣠ⵔዐଠꓳ𐊒𐊫𐔖',
  p: 'ρⲣрᑭꓑ𐊕',
  q: 'ԛգզⵕ',
  r: 'ꭇꭈᴦⲅгꮁᖇꓣ𖼵',
  s: 'ꜱƽѕꮪ𑣁𐑈ꓢ𖼺𐊖',
  t: 'ꓔ𖼊𐊗𐊱𐌕',
  u: 'ꞟᴜꭎꭒʋυս𐓶𑣘ሀᑌꓴ𖽂',
  v: 'ᴠνѵט𑜆ꮩ𑣀٧۷ⴸᐯꛟꓦ𖼈𐔝',
  w: 'ɯᴡѡԝա𑜊𑜎𑜏ꮃ𑣦ꓪ',
  x: 'хᕁᕽⵝᚷꓫ𐊐𐊴𐌗𐔧',
  y: 'ɣᶌʏỿꭚγуүყ𑣜ꓬ𖽃𐊲',
  z: 'ᴢꮓ𑣄𑣥ꓜ',
};

const ASCII_OF = new Map(Object.entries(LOOK_ALIKES).flatMap(([ascii, letters]) => [...letters].map((letter) => [letter, ascii] as const)));

/** A name with each look-alike letter replaced by the ASCII letter or digit that it looks like. */
export const asItLooks = (name: string): string => [...name].map((letter) => ASCII_OF.get(letter) ?? letter).join('');
