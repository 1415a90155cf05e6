import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeCore } from '../../src/catalog/core.ts';
import { copyWith, roleOf, shippedFiles, the } from './copyOfData.ts';

/** Every page waits for the core; docs/architecture.md. */
const mostBytes = 12_000;

describe('makeCore', () => {
  it('the shipped core weighs at most 12 kB compressed', () => {
    const bytes = gzipSync(JSON.stringify(makeCore(shippedFiles)), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(mostBytes);
  });

  it('the same files give the same core', () => {
    expect(makeCore(copyWith(() => undefined))).toEqual(makeCore(shippedFiles));
  });

  it('survives a journey as JSON', () => {
    const core = makeCore(shippedFiles);
    expect(JSON.parse(JSON.stringify(core))).toEqual(core);
  });

  it('no name in it has a straight quotation mark', () => {
    const { zones, lines, groups, employers, fields, skills, qualifications, roles } = makeCore(
      copyWith((files) => {
        the(files.experience[0]).name = "Teachers' work";
        the(files.meta.employers[0]).plural = "Teachers' unions";
        the(files.skills[0]).name = "Teachers' skill";
        the(files.lines.lines[0]).name = "Teachers' line";
        roleOf(files, 'dean').name = "Teachers' dean";
      }),
    );
    const names = JSON.stringify([zones, lines, groups, employers, fields, skills, qualifications, roles]);
    expect(names).not.toContain("'");
    expect(names).toContain('Teachers’ dean');
  });

  it('files that were never checked throw with the id that is missing', () => {
    const broken = copyWith((files) => {
      the(roleOf(files, 'dean').requirements[0]).skill = 'not-there';
    });
    expect(() => makeCore(broken)).toThrow('not-there');
  });

  it('a role without a station throws with its id', () => {
    const broken = copyWith((files) => {
      files.lines.stations = files.lines.stations.filter(({ role }) => role !== 'dean');
    });
    expect(() => makeCore(broken)).toThrow('"dean"');
  });
});
