// Before each file of tests/check/mutate.config.ts. One seed for all, and a property that fails is not asked for its
// smallest example. What tries ten thousand damaged links is for `npm test`: here it would be tried again for each of a
// thousand changes, and tests/links/frame.test.ts has the frame byte by byte.
import fc from 'fast-check';
import { beforeEach } from 'vitest';

const many =
  /^any text gives a value$|changed character is noticed$|opens as something else, and none throws$/;

fc.configureGlobal({ seed: 7, endOnFailure: true });
beforeEach(({ task, skip }) => skip(many.test(task.name)));
