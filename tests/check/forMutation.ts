// Before each file of tests/check/mutate.config.ts: what tries ten thousand damaged links is for `npm test`. Here it would
// be tried again for each of a thousand changes; tests/links/frame.test.ts has the frame byte by byte. One seed for all.
import fc from 'fast-check';
import { beforeEach } from 'vitest';

const many = /changed character is noticed$|opens as something else, and none throws$/;

fc.configureGlobal({ seed: 7 });
beforeEach(({ task, skip }) => skip(many.test(task.name)));
