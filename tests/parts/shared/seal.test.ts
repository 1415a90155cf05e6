import { expect, it } from 'vitest';
import { emptyAssessment } from '../../../src/assessment/assessment.ts';
import { makeSealedFragment, openLink, openUnsealed } from '../../../src/links/sharedLink.ts';
import type { SharedResult } from '../../../src/links/sharedResult.ts';
import { seal, unseal } from '../../../src/parts/shared/seal.ts';
import { scoringWorld } from '../../worlds/scoringVectors.ts';

const shared: SharedResult = {
  day: 20_782,
  name: 'Ines',
  message: '',
  tag: null,
  parts: { levels: true, statements: false, background: false, plan: false, notes: false },
  assessment: { ...emptyAssessment, goals: [] },
  plan: null,
};
const none = () => undefined;
const make = (passphrase: string) =>
  makeSealedFragment({ kind: 'result', shared }, scoringWorld, none, (plain) => seal(plain, passphrase));

it('a locked link opens with its passphrase, however that was typed', async () => {
  const opened = openLink(await make('caf\u00e9 at nine'), scoringWorld, none);
  if (opened.kind !== 'sealed') throw new Error(opened.kind);
  const plain = await unseal(opened.sealed, ' cafe\u0301 at nine ');
  expect(openUnsealed(plain ?? new Uint8Array(), scoringWorld, none)).toMatchObject({
    kind: 'result',
    shared: { name: 'Ines' },
  });
});

it('a wrong passphrase is told from damage', async () => {
  const link = await make('right');
  const opened = openLink(link, scoringWorld, none);
  if (opened.kind !== 'sealed') throw new Error(opened.kind);
  expect(await unseal(opened.sealed, 'wrong')).toBeNull();
  expect(openLink(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`, scoringWorld, none).kind).toBe(
    'damaged',
  );
});

it('two sealings of the same are never the same', async () => {
  expect(await make('right')).not.toBe(await make('right'));
});

it('a lock adds salt and tag, 32 bytes', async () => {
  const plain = new Uint8Array(200);
  expect((await seal(plain, 'x')).length).toBe(200 + 32);
});
