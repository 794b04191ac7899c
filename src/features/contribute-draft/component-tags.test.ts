import { describe, expect, test } from 'vitest';
import { brokenComponentIn, componentTagsIn, withoutComponentTags } from './component-tags.ts';

const TIMELINE = 'Before.\n\n<Timeline>\n- **2019** It began.\n</Timeline>\n\nAfter.';

test('only whole lines that open or close a component are tags', () => {
  expect(componentTagsIn(`${TIMELINE}\n<Quotation by="A b" source="a-2020">`)).toEqual([
    '<Timeline>',
    '</Timeline>',
    '<Quotation by="A b" source="a-2020">',
  ]);
  for (const line of ['<Timeline> a', '<script>', '<Quotation by={a}>', '<Quotation by="{a}">', '<Timeline onclick="x" / >', '<TimelineX>'])
    expect(componentTagsIn(line)).toEqual([]);
});

test('without its tags, a text has the same number of lines and cites what its quotations cite', () => {
  expect(withoutComponentTags(TIMELINE)).toBe('Before.\n\n\n- **2019** It began.\n\n\nAfter.');
  expect(withoutComponentTags('<Quotation by="A b" source="a-2020">\nWords.\n</Quotation>')).toBe('[^a-2020]\nWords.\n');
});

describe('a broken component is named', () => {
  test.each([
    [TIMELINE, undefined],
    ['No component.', undefined],
    ['<Timeline>\n- a', 'Timeline'],
    ['- a\n</Timeline>', 'Timeline'],
    ['<Timeline>\n</Quotation>', 'Quotation'],
  ])('%j: %s', (text, name) => {
    expect(brokenComponentIn(text)).toBe(name);
  });
});
