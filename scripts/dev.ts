import { dev } from 'astro';
import { setMode } from '../src/build/meant-for.ts';
import { checkContent } from '../src/gate/check/check.ts';
import { readKnown } from '../src/gate/check/known-files.ts';
import { renderTerminal } from '../src/gate/reporters/terminal.ts';
import { fail } from './support/report.ts';

setMode('development');
const { problems, ...rest } = await checkContent(process.cwd(), { read: readKnown });
if (problems.length > 0) console.log(`${renderTerminal({ problems, ...rest })}\n`);
const server = await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } }).catch(fail);
console.log(`dev: http://localhost:${server.address.port}/ reloads as you write; searching works in npm start only`);
