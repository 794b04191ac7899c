import { expect, test } from 'vitest';
import { suggestSourceId } from './suggest-source-id.ts';

test.each<[string, string, string[], string]>([
  ['Audit Wales', '2021-05', [], 'audit-wales-2021'],
  ['Audit Wales', '18 May 2021', [], 'audit-wales-2021'],
  ['Audit Wales', 'undated', [], 'audit-wales'],
  ['Audit Wales', '2021', ['audit-wales-2021'], 'audit-wales-2021-2'],
  ['Audit Wales', '2021', ['audit-wales-2021', 'audit-wales-2021-2'], 'audit-wales-2021-3'],
  ['Audit Wales', '2021', ['b', 'audit-wales-2021'], 'audit-wales-2021-2'],
  ['Département de l’Hérault', '2019', [], 'departement-de-l-herault-2019'],
  ['The Ministry of Everything that Anybody could ever Think of', '2019', [], 'the-ministry-of-everything-that-anybody-2019'],
  ['日本', '2019', [], ''],
  ['', '2019', [], ''],
])('of “%s”, %s, beside %j: %s', (publisher, date, others, id) => {
  expect(suggestSourceId(publisher, date, others)).toBe(id);
});
