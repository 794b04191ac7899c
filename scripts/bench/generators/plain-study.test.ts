import { expect, test } from 'vitest';
import { toPlainStudy } from './plain-study.ts';

test('tags of components are removed, and citations become links to their sources', () => {
  const text = `---
title: "Wigan: a deal"
summary: Less to pay.
areas: [workstyles]
stage: scaled
sources:
  - { id: council, url: https://example.org/a }
  - { id: fund, url: https://example.org/b_(c) }
---

## The situation

<Timeline>
- **2011** It began.[^fund][^council]
</Timeline>
`;
  expect(toPlainStudy(text)).toBe(`---
title: "Wigan: a deal"
summary: Less to pay.
areas:
  - workstyles
---

## The situation


- **2011** It began.[2](<https://example.org/b_(c)>)[1](<https://example.org/a>)

`);
});
