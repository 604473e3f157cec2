// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, useStored, writeStored } from './stored';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

const closeStorage = (): void => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

describe('what is remembered', () => {
  it('is the same in every component that reads it', () => {
    const one = renderHook(() => useStored('k'));
    const two = renderHook(() => useStored('k'));
    expect(one.result.current[0]).toBeNull();
    act(() => one.result.current[1]('v'));
    expect(two.result.current[0]).toBe('v');
    act(() => two.result.current[1](null));
    expect(one.result.current[0]).toBeNull();
  });

  it('keeps the tab and the device apart', () => {
    writeStored('k', 'tab', 'session');
    expect(readStored('k', 'session')).toBe('tab');
    expect(readStored('k', 'local')).toBeNull();
  });

  it('lasts for the page where storage takes nothing', () => {
    closeStorage();
    writeStored('k', 'v');
    expect(localStorage.length).toBe(0);
    expect(readStored('k')).toBe('v');
    writeStored('k', null);
    expect(readStored('k')).toBeNull();
  });
});
