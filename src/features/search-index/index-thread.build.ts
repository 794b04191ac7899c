import { parentPort, workerData } from 'node:worker_threads';
import { readSynonyms } from './read-synonyms.build.ts';
import { buildIndex } from './search-index.build.ts';
import { openStoredTexts } from './stored-texts.build.ts';

/** The thread of search-index.build.ts: indexes the folder that it is given, and answers with the number of pages. */
parentPort?.postMessage(await buildIndex(workerData as string, readSynonyms(), openStoredTexts('.')));
