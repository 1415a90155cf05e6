// Before each file of tests/check/mutate.config.ts: what tries ten thousand links is for `npm test`. Here it would be
// tried again for each of a thousand changes, so a property has half a second, from one seed.
import fc from 'fast-check';
import { beforeEach } from 'vitest';

fc.configureGlobal({ interruptAfterTimeLimit: 500, seed: 7 });
beforeEach(({ task, skip }) => skip(task.name === 'every single changed character is noticed'));
