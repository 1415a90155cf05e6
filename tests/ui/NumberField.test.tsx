// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

const given: (number | null)[] = [];

function Field() {
  const [value, setValue] = useState<number | null>(3);
  return (
    <NumberField
      label="Years"
      value={value}
      most={60}
      message="Write a number from 0 to 60."
      onChange={(next) => {
        given.push(next);
        setValue(next);
      }}
    />
  );
}

async function type(text: string) {
  given.length = 0;
  render(<Field />);
  const field = screen.getByLabelText('Years');
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
  await userEvent.tab();
  return field as HTMLInputElement;
}

it('gives numbers, halves too, with a point or a comma', async () => {
  await type('2,5');
  expect(given.at(-1)).toBe(2.5);
});

it('an emptied field says nothing', async () => {
  await type('');
  expect(given).toEqual([null]);
});

it.each(['x', '-1', '61', '1e3', '3 years'])('“%s” stays in the field with a word of why', async (text) => {
  const field = await type(text);
  expect(field.value).toBe(text);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Write a number from 0 to 60.').id).toBe(field.getAttribute('aria-describedby'));
  expect(given.every((value) => value === null || value <= 60)).toBe(true);
});
