import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/gate/check/check.ts';
import { renderGitHub } from '../../src/gate/reporters/github.ts';
import { renderJson } from '../../src/gate/reporters/json.ts';
import { renderTerminal } from '../../src/gate/reporters/terminal.ts';
import { times } from '../fixtures/generated.ts';

const HOSTILE = 'a\u001B[31mb\u202E\r\n::stop-commands::x%0A::set-env name=A::b\u0000,c:d%';

const report = (text: string): Report => ({
  files: 2,
  caseStudies: 1,
  problems: [{ code: 'field', file: `content/${text}.mdx`, line: 3, column: 7, message: text, suggestion: text }],
  hints: [{ code: 'plain-word', file: 'content/x.mdx', line: 1, column: 2, message: text, suggestion: 'Plainer: use.' }],
});

describe('every format shows control characters and executes none', () => {
  test.each([
    ['terminal', (text: string) => renderTerminal(report(text), { hints: true })],
    ['github', (text: string) => renderGitHub(report(text))],
    ['json', (text: string) => renderJson(report(text))],
  ])('%s', (_, render) => {
    expect(render(HOSTILE)).toMatchSnapshot();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(render(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: times(300) },
    );
  });
});

describe('github', () => {
  test('only our own lines start a command, whatever a message contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(':', '\n', '\r', '%', ',', 'a', '0', 'A', 'D', ' ') }), (text) => {
        const commands = renderGitHub(report(text))
          .split(/\r\n|\r|\n/)
          .filter((line) => line.trimStart().startsWith('::'));
        expect(commands.map((line) => line.split(' ')[0])).toEqual(['::error', '::notice']);
      }),
      { numRuns: times(1_000) },
    );
  });

  test('a message read back by the rules of GitHub is the message', () => {
    const line = renderGitHub(report('50% of a: b, c')).split('\n')[0] ?? '';
    const [, properties, message] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
    const unescape = (text = ''): string => text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%25', '%');
    expect(unescape(message)).toBe('50% of a: b, c 50% of a: b, c');
    expect(properties?.split(',').map(unescape)).toEqual(['file=content/50% of a: b, c.mdx', 'line=3', 'col=7', 'title=field']);
  });
});

test('json is for programs: one value, with its version', () => {
  expect(JSON.parse(renderJson(report('x')))).toMatchObject({
    version: 1,
    files: 2,
    problems: [{ code: 'field', line: 3, column: 7 }],
    hints: [{}],
  });
});

test('a count of one is in the singular', () => {
  expect(renderTerminal({ problems: [], hints: [], files: 1, caseStudies: 0 })).toBe('1 file passed, including 0 case studies.');
});
