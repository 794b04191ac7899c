import { z } from 'zod';

/** An address on the open web: https, a named host, no user name, no port. */
export const httpsAddress = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'Write a full https address, such as https://www.example.org/page.' })
  .max(600)
  .refine((text) => !/^https:\/\/[^/]*[@:]/.test(text), { error: 'An address must not carry a user name or a port.' })
  .meta({ description: 'A full https address.' });
