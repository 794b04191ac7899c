import { body, replaceIn, study, type Change, type RuleCase } from '../rule-case.ts';
import { EXAMPLE, STUDY } from '../small-almanac.ts';
import { field, place } from './pieces.ts';

/** A town whose name is short, so that another word may well be like it. */
const OLDHAM: Change = { 'content/places/oldham.yaml': place('latitude: 53').replace('Leeds', 'Oldham') };

/** Plain language, spelling and drafts: what is said and refuses nothing. */
export const HINT_CASES: readonly RuleCase[] = [
  {
    rule: 'long-sentence',
    name: 'a sentence of forty words',
    bad: body(`It ${'tried and '.repeat(19)}failed.`),
    good: body('It tried. '.repeat(20)),
  },
  {
    rule: 'plain-word',
    name: 'words that say little',
    bad: body('In order to leverage synergies it utilised an innovative journey.'),
    good: body('To share the work it used what was new.'),
  },
  {
    rule: 'reading-age',
    name: 'a summary of long words',
    bad: study(
      'A council tried something out, wrote down what came of it, and let its neighbours read the notes for nothing.',
      'Organisational restructuring necessitated comprehensive multidisciplinary consultation regarding implementation responsibilities.',
    ),
    good: {},
  },
  {
    rule: 'place-spelling',
    name: 'a letter that is wrong in a long name',
    bad: body('It began in Liverpoul.'),
    good: { ...OLDHAM, ...body('It began in Oldhem, and went on in Oldhams.') },
  },
  {
    rule: 'place-spelling',
    name: 'two letters that have changed places',
    bad: { ...OLDHAM, ...body('It began in Olhdam.') },
    good: { ...OLDHAM, ...body('It began in Oldham.') },
  },
  {
    rule: 'place-spelling',
    name: 'a letter too few in a name',
    bad: body('It began in Liverpol.'),
    good: body('It began in Liverpool, and then in Livery Street.'),
  },
  {
    rule: 'draft',
    name: 'a draft that is done',
    ...field(
      'owner: Almanac editors',
      'owner: Almanac editors\ndraft: true',
      study('owner: Almanac editors', 'owner: Almanac editors\ndraft: false'),
    ),
  },
  {
    rule: 'draft',
    name: 'a draft with something left to write',
    ...field('owner: Almanac editors', 'owner: "Not known yet: who answers for it"\ndraft: true'),
  },
  {
    rule: 'draft',
    name: 'a draft with more than one thing left to write',
    bad: {
      [STUDY]: replaceIn(
        replaceIn(EXAMPLE, 'owner: Almanac editors', 'owner: "Not known yet: who answers for it"\ndraft: true'),
        'It tried something out.',
        'It tried something out.\n\nNot known yet: who paid.',
      ),
    },
    good: {},
  },
];
