// Links already sent must open for ever: what was released once is there, or is named as retired.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { copyWith, shippedFiles as files, roleOf } from '../catalog/copyOfData.ts';
import { lostCodes, releasedCodes } from './releasedCodes.ts';

const folder = join(import.meta.dirname, 'released');
const releases = await readdir(folder);
const codes = z.record(z.string(), z.int().positive());
const releaseSchema = z.strictObject({
  roles: codes,
  skills: codes,
  evidence: codes,
  qualifications: codes,
  actions: codes,
  experienceFields: codes,
});

describe('what was released', () => {
  it.each(releases)('everything in %s is still there with its code, or retired', async (name) => {
    const release = releaseSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    expect(lostCodes(release, files)).toEqual([]);
    for (const ids of Object.values(release)) expect(Object.keys(ids).length).toBeGreaterThan(10);
  });

  it('the first release is on record', () => {
    expect(releases).toContain('2026.11.json');
  });
});

describe('lostCodes', () => {
  const released = releasedCodes(files);
  const { code } = roleOf(files, 'dean');
  const withoutDean = (retired: { id: string; code: number; name: string }[]) =>
    copyWith((changed) => {
      changed.roles = changed.roles.filter(({ id }) => id !== 'dean');
      changed.retired.roles = retired;
    });

  it('a record that was removed is lost', () => {
    expect(lostCodes(released, withoutDean([]))).toEqual([`roles/dean ${code}`]);
  });

  it('a record that was retired with its code is not lost', () => {
    expect(lostCodes(released, withoutDean([{ id: 'dean', code, name: 'Dean' }]))).toEqual([]);
  });

  it('a record that was retired with another code is lost', () => {
    const retired = [{ id: 'dean', code: code + 1000, name: 'Dean' }];
    expect(lostCodes(released, withoutDean(retired))).toEqual([`roles/dean ${code}`]);
  });

  it('a record whose code changed is lost', () => {
    const recoded = copyWith((changed) => {
      roleOf(changed, 'dean').code = code + 1000;
    });
    expect(lostCodes(released, recoded)).toEqual([`roles/dean ${code}`]);
  });
});
