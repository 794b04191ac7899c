/** Words that are too common to search for. They are left out if a search has other words. */
const STOP_WORDS = new Set(
  `a about all also am an and any anybody anyone are as at be been between but by can could did do does each every everybody everyone for from
  get getting had has have how i if in into is it its just like make me my no nobody not of on one or our out own shall should so some somebody
  someone than that the their them then there these they this those through to too up us use using was we were what when where which while who why
  will with without would you your`.split(/\s+/),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** Words that say little next to others: in a query of several words they are optional. */
const LIGHT_WORDS = new Set(
  `best better bring come examples find first give go good happen happens help keep know let look many more most much need new people put say
  show start stop take tell thing things think time try want way ways work works`.split(/\s+/),
);

export const isLightWord = (word: string): boolean => LIGHT_WORDS.has(word);
