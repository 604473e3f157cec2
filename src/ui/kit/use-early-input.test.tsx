// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { TextArea } from '@/ui/office/text-area';
import { RadioCards } from './radio-cards';
import { Select } from './select';
import { TextField } from './text-field';

const OPTIONS = ['home', 'away'].map((value) => ({ value, title: value, label: value }));

function Form() {
  const [name, setName] = useState('');
  const [side, setSide] = useState('home');
  const [park, setPark] = useState('home');
  const [note, setNote] = useState('');
  return (
    <form>
      <TextField label="Name" name="name" value={name} onChange={(event) => setName(event.target.value)} />
      <RadioCards legend="Side" value={side} onChange={setSide} options={OPTIONS} />
      <Select label="Park" value={park} options={OPTIONS} onChange={(event) => setPark(event.target.value)} />
      <TextArea label="Note" value={note} onChange={(event) => setNote(event.target.value)} />
      <output>{[name, side, park, note].join('|')}</output>
    </form>
  );
}

afterEach(cleanup);

/** What the form tells once the page that the server sent has come to life. */
function comesToLife(before: (page: HTMLElement) => void): string | null {
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(<Form />);
  before(page);
  render(<Form />, { container: page, hydrate: true });
  return page.querySelector('output')?.textContent ?? null;
}

test('what was typed and chosen before the code was there is taken over', () => {
  const told = comesToLife((page) => {
    for (const field of page.querySelectorAll<HTMLInputElement>('input[name=name], textarea')) field.value = 'Early';
    page.querySelector<HTMLInputElement>('input[value=away]')?.click();
    for (const select of page.querySelectorAll('select')) select.value = 'away';
  });
  expect(told).toBe('Early|away|away|Early');
});

test('a page that nobody touched stays as it came', () => {
  expect(comesToLife(() => {})).toBe('|home|home|');
});
