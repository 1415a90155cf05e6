import { describe, expect, it } from 'vitest';
import { type Band, bandFor } from '../../src/readiness/band.ts';
import type { GateStanding, GateState } from '../../src/readiness/gates.ts';

const gate = (need: 'required' | 'preferred', state: GateState): GateStanding => ({
  gate: { need, anyOf: [] },
  state,
  by: null,
});
const met = gate('required', 'met');
const bandAt = (share: number, essential: number[] = [], gates: GateStanding[] = []) =>
  bandFor({ share, essential, gates });

describe('the band', () => {
  it.each<[number, Band]>([
    [1, 'ready'],
    [0.85, 'ready'],
    [0.8499, 'stretch'],
    [0.65, 'stretch'],
    [0.6499, 'build'],
    [0.4, 'build'],
    [0.3999, 'explore'],
    [0, 'explore'],
  ])('of a share of %f is %s', (share, band) => {
    expect(bandAt(share)).toEqual({ band, butFor: [] });
  });

  it('is Ready only with every essential skill more likely than not at its level', () => {
    expect(bandAt(0.95, [0.51, 0.9]).band).toBe('ready');
    expect(bandAt(0.95, [0.5, 0.9])).toEqual({ band: 'stretch', butFor: [] });
    expect(bandAt(0.95, [0.9, 0.1])).toEqual({ band: 'stretch', butFor: [] });
  });

  it('below Ready does not look at essential skills', () => {
    expect(bandAt(0.65, [0]).band).toBe('stretch');
    expect(bandAt(0.4, [0]).band).toBe('build');
  });
});

describe('a required gate that is not open', () => {
  it.each<GateState>(['missing', 'in-progress'])(
    '%s: who would be Ready reads Stretch, but for it',
    (state) => {
      const open = gate('required', state);
      expect(bandAt(0.9, [0.8], [met, open])).toEqual({ band: 'stretch', butFor: [open] });
    },
  );

  it('is named together with every other one', () => {
    const both = [gate('required', 'missing'), gate('required', 'in-progress')];
    expect(bandAt(0.9, [], both).butFor).toEqual(both);
  });

  it('is not what is missing when the skills are not there either', () => {
    expect(bandAt(0.84, [], [gate('required', 'missing')])).toEqual({ band: 'stretch', butFor: [] });
    expect(bandAt(0.9, [0.5], [gate('required', 'missing')])).toEqual({ band: 'stretch', butFor: [] });
  });

  it('never lowers a band below Ready', () => {
    expect(bandAt(0.5, [], [gate('required', 'missing')]).band).toBe('build');
  });
});

it('a preferred gate never stands between a person and Ready', () => {
  expect(bandAt(0.9, [], [gate('preferred', 'missing'), gate('preferred', 'in-progress')])).toEqual({
    band: 'ready',
    butFor: [],
  });
});
