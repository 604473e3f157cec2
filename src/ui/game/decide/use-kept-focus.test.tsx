// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useKeptFocus } from './use-kept-focus';

type Stage = 'roll' | 'ask' | 'read' | 'wait';

function Region({ stage, press }: { readonly stage: Stage; readonly press: () => void }) {
  const region = useRef<HTMLElement>(null);
  useKeptFocus(region);
  const main = (
    <button type="button" data-main aria-disabled={stage === 'read' || stage === 'wait' || undefined} onClick={press}>
      Main
    </button>
  );
  return (
    <>
      <section ref={region} aria-label="Decision">
        <h2 tabIndex={-1}>What now?</h2>
        {stage === 'read' ? <input aria-label="Notation" data-first /> : null}
        {stage === 'ask' ? (
          <>
            <button type="button">Hold</button>
            <button type="button" data-main>
              Send
            </button>
          </>
        ) : (
          main
        )}
      </section>
      <input aria-label="Elsewhere" />
      <p>The log</p>
    </>
  );
}

function shown(stage: Stage = 'roll', press: () => void = () => undefined) {
  const { rerender } = render(<Region stage={stage} press={press} />);
  // The observer answers after the change.
  return (next: Stage) => act(async () => rerender(<Region stage={next} press={press} />));
}
const focused = (): string => document.activeElement?.textContent || (document.activeElement?.ariaLabel ?? '');
const at = (name: string) => screen.getByRole('button', { name });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the focus after a press', () => {
  it('stays on the main button while it waits', async () => {
    const to = shown();
    at('Main').focus();
    await to('wait');
    expect(focused()).toBe('Main');
    await to('roll');
    expect(focused()).toBe('Main');
  });

  it('goes to the proposed answer of a question, and from there to the main button', async () => {
    const to = shown();
    at('Main').focus();
    await to('ask');
    expect(focused()).toBe('Send');
    at('Hold').focus();
    await to('wait');
    expect(focused()).toBe('Main');
  });

  it('goes to the field where a card is read; on a phone to the question', async () => {
    const to = shown();
    at('Main').focus();
    await to('read');
    expect(document.activeElement).toBe(screen.getByLabelText('Notation'));
    await to('roll');
    expect(focused()).toBe('Main');
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await to('read');
    expect(focused()).toBe('What now?');
  });

  it('comes to who presses a key of the page with nothing in focus', async () => {
    const to = shown();
    await to('wait');
    expect(document.activeElement).toBe(document.body);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    await to('ask');
    expect(focused()).toBe('Send');
  });

  it('comes from where a new page begins, too', async () => {
    const to = shown();
    await to('wait');
    const main = document.createElement('main');
    main.id = 'main';
    main.tabIndex = -1;
    document.body.append(main);
    main.focus();
    fireEvent.keyDown(main, { key: 'Enter' });
    await to('ask');
    expect(focused()).toBe('Send');
    main.remove();
  });

  it('is not taken from who types elsewhere, nor from who reads', async () => {
    const to = shown('ask');
    at('Send').focus();
    screen.getByLabelText('Elsewhere').focus();
    await to('roll');
    expect(focused()).toBe('Elsewhere');
    at('Main').focus();
    fireEvent.pointerDown(screen.getByText('The log'));
    at('Main').blur();
    await to('ask');
    expect(document.activeElement).toBe(document.body);
  });

  it('does not press again while Enter is held down', () => {
    shown();
    expect(fireEvent.keyDown(at('Main'), { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(at('Main'), { key: 'Enter' })).toBe(true);
  });
});
