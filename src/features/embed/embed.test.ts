import { expect, test } from 'vitest';
import { resolveExample } from '../../../tests/fixtures/resolve-example.ts';
import { codeText, frameCode, oEmbedOf, snippet, type Embed } from './embed.ts';
import { allEmbeds, listEmbeds } from './list-embeds.ts';

const study = resolveExample({
  summary: 'A “quick” way in & out, with <b>no</b> programme of several years, cost the council less than before.',
});
const embeds = allEmbeds([study]);
const one = embeds[0] as Embed;

test('every case study can be embedded, and every list with a case study', () => {
  expect(embeds.filter(({ kind }) => kind === 'case-studies').map(({ id }) => id)).toEqual(['a-study']);
  expect(listEmbeds([study]).filter(({ kind }) => kind === 'areas')).toHaveLength(study.areas.length);
  expect(listEmbeds([])).toEqual([]);
});

test('a list shows ten case studies and counts all of them', () => {
  const many = Array.from({ length: 12 }, () => study);
  expect(listEmbeds(many).map(({ studies, total }) => [studies.length, total])).toContainEqual([10, 12]);
});

test('the frame shows one page and has its name as a title', () => {
  expect(frameCode(one)).toContain('src="https://new-local-almanac.example/embed/case-studies/a-study/"');
  expect(frameCode(one)).toContain(`title="${one.name}"`);
});

test('the snippet escapes text and loads nothing', () => {
  expect(snippet(one)).toContain('A “quick” way in &amp; out, with &lt;b&gt;no&lt;/b&gt;');
  expect(snippet(one)).toContain(study.wentWrong.text);
  expect(snippet(one)).not.toMatch(/<(?:script|style|img|iframe|link)|\b(?:style|src|on\w+)=/);
  expect(codeText(one, '2026-11-28')).toContain('from the edition of 28 November 2026');
});

test('the oEmbed response has the type "rich" and the card of a case study', () => {
  const answer = oEmbedOf(one);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, html: frameCode(one), thumbnail_width: 1200 });
  const list = listEmbeds([study])[0] as Embed;
  expect(oEmbedOf(list)).not.toHaveProperty('thumbnail_url');
});
