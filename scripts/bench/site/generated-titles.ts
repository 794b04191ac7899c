import { summariseStudy } from '../../../src/gate/rules/near-duplicates.ts';
import { areTitlesSimilar } from '../../../src/gate/rules/similar-titles.ts';
import type { Chance } from '../search/chance.ts';

const VERBS =
  'cuts trims opens shares maps lends pays tests tries plans ranks counts joins moves swaps builds writes reads runs drops keeps buys sells trains hires asks hears prints films lights heats cools cleans grows plants digs paints fixes guards links splits pools folds turns lifts backs funds ends halves doubles weighs marks sorts checks tracks pairs rents'.split(
    ' ',
  );
const KINDS =
  'shared open quiet rural mobile public early joint small local civic night free spare hidden paper digital single common seasonal coastal upland idle frozen broken hourly live raw plain loud green grey dry wet'.split(
    ' ',
  );
const THINGS =
  'repair desks,meeting rooms,bus lanes,care rotas,school kitchens,street lamps,rent ledgers,data maps,tool libraries,ward budgets,sensor grids,housing queues,tax letters,bin rounds,park benches,call lines,job clubs,bridge surveys,flood gauges,record stores,library hours,licence forms,market stalls,allotment plots,youth panels,taxi checks,van fleets,boiler rooms,petition pages,minute books,fibre ducts,canal paths,crossing patrols,parking bays,planning files,asset lists,depot yards,tree beds,swim lessons,grant rounds'.split(
    ',',
  );
const HOW =
  'after a hard winter,with two neighbours,on a fixed budget,without new staff,over three summers,before the deadline,for nine villages,under one contract,from one spreadsheet,by asking residents,with borrowed code,against advice,despite a lost grant,inside one year,for every ward,at half the price,in plain words,with old phones,on Sunday mornings,once the lease ended'.split(
    ',',
  );
const AND =
  'and nobody measured it,but the bill rose,and queues fell,and staff stayed,but few came back,and others copied it,yet savings are unproven,and the press objected,but it outlived its founder,and the map stayed public,yet one ward opted out,and errors halved,but the trial stopped,and schools joined,yet the supplier failed'.split(
    ',',
  );
const LONGEST = 90;

export interface GeneratedTitle {
  readonly title: string;
  readonly subject: string;
}

/** Returns a function that gives long titles which the content check does not find alike; `known` are existing titles. */
export function makeTitles({ pick }: Chance, known: readonly string[]): (place: string) => GeneratedTitle {
  const given = known.map(plain);
  return (place) => {
    for (;;) {
      const thing = `${pick(KINDS)} ${pick(THINGS)}`;
      const title = `${place} ${pick(VERBS)} ${thing} ${pick(HOW)}, ${pick(AND)}`.slice(0, LONGEST);
      const text = plain(title);
      if (given.some((other) => areTitlesSimilar(text, other))) continue;
      given.push(text);
      return { title, subject: thing.charAt(0).toUpperCase() + thing.slice(1) };
    }
  };
}

const plain = (title: string): string => summariseStudy({ title, places: [], sources: [] }).title;
