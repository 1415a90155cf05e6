import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetAll } from '../../src/catalog/typeset.ts';

describe('typeset', () => {
  it.each([
    ['a "word" in marks', 'a “word” in marks'],
    ['"A sentence."', '“A sentence.”'],
    ['(as "said")', '(as “said”)'],
    ["the director's desk", 'the director’s desk'],
    ["Bachelor's", 'Bachelor’s'],
    ["a 'word' in marks", 'a ‘word’ in marks'],
    ["teachers' unions", 'teachers’ unions'],
    [`"'Inner' and outer"`, '“‘Inner’ and outer”'],
    [`'"Inner" and outer'`, '‘“Inner” and outer’'],
    ['["quoted" in brackets]', '[“quoted” in brackets]'],
    ['no mark at all', 'no mark at all'],
    ['', ''],
  ])('%s', (typed, printed) => expect(typeset(typed)).toBe(printed));

  it('a web address stays as it is', () => {
    const address = `https://example.org/a?q="b"&c='d'`;
    expect(typeset(address)).toBe(address);
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
    );
  });

  it('no straight mark remains, and nothing but marks changes', () => {
    const text = fc.string({ unit: fc.constantFrom(...`ab "'(`) });
    const plain = (typed: string) => typed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    fc.assert(
      fc.property(text, (typed) => {
        expect(typeset(typed)).not.toMatch(/["']/);
        expect(plain(typeset(typed))).toBe(typed);
      }),
    );
  });
});

describe('typesetAll', () => {
  it('reaches every text at any depth and leaves the rest', () => {
    const record = { a: "it's", list: [{ b: '"x"' }, 1, null, true], none: undefined };
    expect(typesetAll(record)).toEqual({ a: 'it’s', list: [{ b: '“x”' }, 1, null, true], none: undefined });
  });

  it('does not change the record it was given', () => {
    const record = { a: "it's" };
    typesetAll(record);
    expect(record.a).toBe("it's");
  });
});
