import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFileOf } from './content-file.ts';
import { feedbackOf } from './feedback.ts';
import { editUrl, issueUrl, mailUrl } from '../shared/letters.ts';
import { SITE, type Site } from '../shared/site.ts';

const BY_MAIL: Site = { ...SITE, repository: '' };
const WITH_REPOSITORY: Site = { ...SITE, repository: 'https://github.com/example/almanac' };
const AREA = { title: 'Workstyles', path: '/areas/workstyles/' };
const PAGE = { title: 'Leeds & “plans”: 100% #1', path: '/case-studies/leeds-plans/' };

/** The recipient, subject and body that an e-mail program reads from a mailto address (RFC 6068). */
function readMail(url: string): { to: string; subject: string; body: string } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
  const parts = new Map(query.split('&').map((part) => part.split('=').map(decodeURIComponent) as [string, string]));
  return { to, subject: parts.get('subject') ?? '', body: parts.get('body') ?? '' };
}

test('an e-mail is read back unchanged, whatever its text contains', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (subject, body) => {
      const url = mailUrl('a@b.example', { subject, body });
      expect(url).not.toMatch(/[+\s]/);
      expect(readMail(url)).toEqual({ to: 'a@b.example', subject, body: body.toWellFormed().replaceAll('\n', '\r\n') });
    }),
  );
});

describe('without a repository', () => {
  const { suggest, report, issue, edit } = feedbackOf(AREA, BY_MAIL);
  const after = report.after;

  test('letters go to the editors and name the page', () => {
    expect(readMail(report.url)).toMatchObject({ to: SITE.editors, subject: `Mistake: ${AREA.title}` });
    expect(readMail(suggest.url).subject).toBe(`Suggestion: ${AREA.title}`);
    for (const { url } of [suggest, report]) expect(readMail(url).body).toContain(`Page: ${AREA.title}\r\n${SITE.url}${AREA.path}\r\n`);
  });

  test('a change to a case study opens it in the form; a mistake in it is reported by letter', () => {
    const study = feedbackOf(PAGE, BY_MAIL);
    expect(study.suggest).toEqual({ url: '/contribute/#change=leeds-plans' });
    expect(readMail(study.report.url).body).toContain(`Page: ${PAGE.title}\r\n${SITE.url}${PAGE.path}\r\n`);
  });

  test.each([suggest, report])('there is a place for the section, which a script can fill', ({ url, ...link }) => {
    expect(link.after).toBe(after);
    expect(url.split(after)).toHaveLength(2);
    expect(readMail(url.replace(after, `${after}${encodeURIComponent('What changed')}`)).body).toContain('\r\nSection: What changed\r\n');
  });

  test('no link leads to GitHub', () => {
    expect([issue, edit, issueUrl(BY_MAIL, 'tip', {}), editUrl(BY_MAIL, 'x')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('with a repository', () => {
  const { report, issue, edit } = feedbackOf(PAGE, WITH_REPOSITORY);

  test('e-mail remains available, because not everyone has an account', () => {
    expect(report.url).toMatch(/^mailto:/);
  });

  test('an issue opens with the form and its fields filled in', () => {
    const url = new URL(issue?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://github.com/example/almanac/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: 'mistake.yml',
      title: `Mistake: ${PAGE.title}`,
      page: `${SITE.url}${PAGE.path}`,
      section: '',
    });
    expect(new URL((issue?.url ?? '').replace(issue?.after ?? '', `${issue?.after ?? ''}What%20changed`)).searchParams.get('section')).toBe(
      'What changed',
    );
  });

  test('pages made from one file can be edited, others cannot', () => {
    expect(edit).toBe('https://github.com/example/almanac/edit/main/content/case-studies/leeds-plans.mdx');
    expect(feedbackOf({ title: 'Search', path: '/search/' }, WITH_REPOSITORY).edit).toBeUndefined();
  });
});

test.each([
  ['/case-studies/liverpool-emergency-home-working/', 'content/case-studies/liverpool-emergency-home-working.mdx'],
  ['/areas/workstyles/', 'content/areas/workstyles.mdx'],
  ['/challenges/money/', 'content/challenges/money.mdx'],
  ['/places/leeds/', 'content/places/leeds.yaml'],
  ['/about/', 'content/pages/about.mdx'],
  ['/about/evidence/', 'content/pages/evidence.mdx'],
  ['/about/contributors/', 'content/contributors.yaml'],
  ['/glossary/', 'content/glossary.yaml'],
  ['/', undefined],
  ['/areas/', undefined],
  ['/areas/workstyles/share/', undefined],
  ['/case-studies/table/', undefined],
  ['/case-studies/by/stage/ended/', undefined],
  ['/places/like-mine/', undefined],
  ['/about/coverage/', undefined],
])('the file of %s is %s', (path, file) => {
  expect(contentFileOf(path)).toBe(file);
  expect(file === undefined || existsSync(file)).toBe(true);
});

test('the settings: the repository is empty or on GitHub, and the reviewers are a team or a person', () => {
  expect(SITE.repository).toMatch(/^(|https:\/\/github\.com\/[\w-]+\/[\w.-]+)$/);
  expect(SITE.reviewers).toMatch(/^@[\w-]+(\/[\w-]+)?$/);
  expect(SITE.editors).toMatch(/^[^@\s]+@[^@\s]+$/);
});
