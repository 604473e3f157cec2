// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listShortcuts, SINGLE_KEYS, useShortcutListener, useShortcuts, type Shortcut } from './shortcuts';

const Listener = () => {
  useShortcutListener();
  return null;
};
const Page = ({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) => {
  useShortcuts(shortcuts);
  return (
    <>
      <input aria-label="name" />
      <button type="button">press</button>
    </>
  );
};
const key = (keys: string, run: () => void, more: Partial<Shortcut> = {}): Shortcut => ({
  keys,
  label: keys,
  group: 'Test',
  run,
  ...more,
});
const show = (...shortcuts: readonly Shortcut[]) =>
  render(
    <>
      <Listener />
      <Page shortcuts={shortcuts} />
    </>,
  );

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('shortcuts', () => {
  it('run on their key and leave with their page', () => {
    const run = vi.fn<() => void>();
    const { unmount } = show(key('j', run));
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(run).toHaveBeenCalledTimes(1);
    unmount();
    expect(listShortcuts()).toEqual([]);
  });

  it('take symbols with and without Shift', () => {
    const run = vi.fn<() => void>();
    show(key('?', run));
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true, modifierShift: true });
    fireEvent.keyDown(document.body, { key: '?' });
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leave typing alone, but for combinations that ask for it', () => {
    const single = vi.fn<() => void>();
    const always = vi.fn<() => void>();
    show(key('n', single), key('Control+Enter', always, { always: true }));
    fireEvent.keyDown(screen.getByLabelText('name'), { key: 'n' });
    fireEvent.keyDown(screen.getByLabelText('name'), { key: 'Enter', ctrlKey: true, modifierControl: true });
    expect(single).not.toHaveBeenCalled();
    expect(always).toHaveBeenCalledTimes(1);
  });

  it('with Ctrl come before the control that has the focus', () => {
    const run = vi.fn<() => void>();
    const toggled = vi.fn<() => void>();
    show(key('Control+Enter', run, { always: true }));
    const button = screen.getByText('press');
    button.addEventListener('keydown', toggled);
    fireEvent.keyDown(button, { key: 'Enter', ctrlKey: true, modifierControl: true });
    expect(run).toHaveBeenCalledTimes(1);
    expect(toggled).not.toHaveBeenCalled();
  });

  it('leave Enter to the button that has the focus', () => {
    const run = vi.fn<() => void>();
    show(key('Enter', run));
    fireEvent.keyDown(screen.getByText('press'), { key: 'Enter' });
    expect(run).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('rest while a dialog is open and when single keys are switched off', () => {
    const run = vi.fn<() => void>();
    show(key('j', run));
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    document.body.append(dialog);
    fireEvent.keyDown(document.body, { key: 'j' });
    dialog.remove();
    localStorage.setItem(SINGLE_KEYS, 'off');
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(run).not.toHaveBeenCalled();
  });

  it('give a key to whoever registered it last', () => {
    const first = vi.fn<() => void>();
    const second = vi.fn<() => void>();
    show(key('j', first), key('j', second));
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });
});
