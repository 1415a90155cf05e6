import { describe, expect, it } from 'vitest';
import { labelWidth } from '../../src/map/labelWidth.ts';
import { layOutTallMap, type TallStation, tall } from '../../src/map/layOutTallMap.ts';
import { shipped } from './shippedCatalog.ts';

describe.each([320, 390])('the upright map at %i px', (width) => {
  const map = layOutTallMap(shipped, { width });
  const stations = map.zones.flatMap(({ rows }) =>
    rows.filter((row): row is TallStation => row.kind === 'station'),
  );

  it('has a row for every role, under its zone', () => {
    expect(stations).toHaveLength(shipped.roles.size);
    for (const { zone, rows } of map.zones)
      for (const row of rows) if (row.kind === 'station') expect(row.role.zone).toBe(zone);
  });

  it('has names that fit beside the figure and within their row', () => {
    for (const { role, label } of stations) {
      expect(label.join(' ').length).toBeGreaterThan(0);
      for (const line of label)
        expect(labelWidth(line, tall.labelSize), role.name).toBeLessThanOrEqual(
          width - map.labelX - tall.figure,
        );
      expect(label.length * tall.lineHeight).toBeLessThanOrEqual(tall.row);
    }
  });

  it('keeps lanes apart, and names clear of all lanes', () => {
    const lanes = new Set(map.zones.flatMap(({ tracks }) => tracks.map(({ x }) => x)));
    const sorted = [...lanes].sort((a, b) => a - b);
    sorted.slice(1).forEach((x, i) => {
      expect(x - (sorted[i] ?? 0)).toBe(tall.lane);
    });
    expect(map.labelX).toBeGreaterThan(Math.max(...sorted) + tall.ring);
  });

  it('has every station on the lanes of its lines', () => {
    for (const { zone, rows, tracks } of map.zones)
      for (const row of rows) {
        if (row.kind === 'slip') continue;
        for (const line of row.role.lines) {
          const track = tracks.find((candidate) => candidate.line === line);
          if (track === undefined) continue;
          const onIt = (track.x >= row.from && track.x <= row.to) || row.apart.includes(track.x);
          expect(onIt, `${row.role.name} on ${line.name} in ${zone.name}`).toBe(true);
          expect(row.y).toBeGreaterThanOrEqual(track.from);
          expect(row.y).toBeLessThanOrEqual(track.to);
        }
      }
  });

  it('never has two lines on one stretch of a lane', () => {
    for (const { tracks } of map.zones)
      for (const a of tracks)
        for (const b of tracks)
          if (a !== b && a.x === b.x)
            expect(a.to <= b.from || b.to <= a.from, `${a.key} and ${b.key}`).toBe(true);
  });
});

it('shows the zones of the roles asked for and no others', () => {
  const some = new Set(
    [...shipped.roles.values()].filter(({ zone }) => zone.id === 'entry').map(({ id }) => id),
  );
  const map = layOutTallMap(shipped, { width: 320, roles: some });
  expect(map.zones.map(({ zone }) => zone.id)).toEqual(['entry']);
});
