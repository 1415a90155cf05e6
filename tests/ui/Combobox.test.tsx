// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { type Choice, Combobox } from '../../src/ui/Combobox.tsx';

const fruit = ['apple', 'apricot', 'banana'].map((id) => ({ id, text: id }));

function FruitField({ onChoose }: { readonly onChoose: (choice: Choice) => void }) {
  const [text, setText] = useState('');
  const choices = fruit.filter(({ id }) => text !== '' && id.startsWith(text));
  return (
    <Combobox
      label="Fruit"
      hint="Fruit"
      value={text}
      choices={choices}
      message={choices.length === 0 ? 'Nothing' : `${choices.length} found`}
      onType={setText}
      onChoose={onChoose}
    />
  );
}

function setUp() {
  const onChoose = vi.fn();
  render(<FruitField onChoose={onChoose} />);
  return { onChoose, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Fruit' }) };
}

it('typing opens the list and says how many there are', async () => {
  const { user, field } = setUp();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await user.type(field, 'ap');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['apple', 'apricot']);
  expect(screen.getByRole('status').textContent).toBe('2 found');
});

it('arrows mark a choice, go round at the ends, and Enter takes it', async () => {
  const { user, field, onChoose } = setUp();
  await user.type(field, 'ap');
  await user.keyboard('{ArrowUp}');
  const marked = screen.getByRole('option', { selected: true });
  expect(marked.textContent).toBe('apricot');
  expect(field.getAttribute('aria-activedescendant')).toBe(marked.id);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(fruit[0]);
});

it('Enter without a mark takes the first choice', async () => {
  const { user, field, onChoose } = setUp();
  await user.type(field, 'b{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(fruit[2]);
});

it('Escape closes the list first and empties the field second', async () => {
  const { user, field } = setUp();
  await user.type(field, 'ap{Escape}');
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(field).toHaveProperty('value', 'ap');
  await user.keyboard('{Escape}');
  expect(field).toHaveProperty('value', '');
});

it('a click chooses before the field loses focus', async () => {
  const { user, field, onChoose } = setUp();
  await user.type(field, 'b');
  await user.click(screen.getByRole('option', { name: 'banana' }));
  expect(onChoose).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(field);
});
