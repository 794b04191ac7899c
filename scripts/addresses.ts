import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/*
 * Adds new case studies to the list of published addresses, content/addresses.yaml. Nothing is ever removed from it: the
 * check asks where an address leads if its file was deleted. Drafts have no address yet.
 */

const LIST = 'content/addresses.yaml';
const FOLDER = 'content/case-studies';

const isDraft = (name: string): boolean => /^draft:\s*true\b/m.test(readFileSync(`${FOLDER}/${name}`, 'utf8'));

const text = readFileSync(LIST, 'utf8');
const listed = new Set(parse(text) as string[]);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx') && !isDraft(name));
const added = names.map((name) => name.replace(/\.mdx$/, '')).filter((slug) => !listed.has(slug));
const heading = text.split('\n').filter((line) => line.startsWith('#'));
const entries = [...listed, ...added].sort().map((slug) => `- ${slug}`);
if (added.length > 0) writeFileSync(LIST, `${[...heading, ...entries].join('\n')}\n`);
console.log(added.length > 0 ? `addresses: added ${added.join(', ')}` : 'addresses: the list is complete');
