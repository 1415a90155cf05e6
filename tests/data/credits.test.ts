// What the licences of the sources ask of us, said where readers find it.
import { describe, expect, it } from 'vitest';
import { shippedFiles as files, the } from '../catalog/copyOfData.ts';

const creditOf = (source: string) => the(files.meta.credits.find((credit) => credit.source === source)).text;

describe('credits', () => {
  it('O*NET: the release, the licence, that it is modified and not endorsed', () => {
    const text = creditOf('onet-29-3');
    expect(text).toContain('O*NET 29.3 Database');
    expect(text).toContain('U.S. Department of Labor, Employment and Training Administration');
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('modified');
    expect(text).toContain('has not approved, endorsed, or tested');
  });

  it('the later O*NET export has the same credit', () => {
    expect(creditOf('onet-2025-12')).toMatch(/CC BY 4\.0.*modified.*has not approved, endorsed, or tested/);
  });

  it('ESCO is acknowledged with its version', () => {
    expect(creditOf('esco-1-2-1')).toMatch(/ESCO.*European Commission.*1\.2\.1/);
  });

  it('wages are said to belong to groups wider than a title', () => {
    expect(creditOf('bls-oews-2025')).toMatch(/statistical groups wider than a single job title/);
  });

  it('every source names its licence', () => {
    for (const { licence } of files.sources) expect(licence.length).toBeGreaterThan(2);
  });
});

describe('facts that are easily out of date', () => {
  it('the ADA Title II web rule has its dates of April 2026', () => {
    const facts = files.skills.find(({ id }) => id === 'accessibility')?.facts ?? [];
    const texts = facts.map(({ text }) => text).join('\n');
    expect(texts).toContain('26 April 2027');
    expect(texts).toContain('26 April 2028');
  });

  it('the pay of postsecondary administrators is that of May 2025', () => {
    const group = the(files.occupations.find(({ soc }) => soc === '11-9033'));
    expect(group.pay).toMatchObject({ p25: 80_870, median: 104_590, p75: 144_370, p90: 215_620 });
    expect(group.pay.period).toBe('May 2025');
  });
});
