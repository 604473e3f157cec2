import { describe, expect, it } from 'vitest';
import { contentOf, type SheetContent } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import { createSheetKeeper, type KeeperParts, type SaveFailure } from './sheet-keeper';

const SHEET: LineupSheet = {
  id: 7,
  teamId: 1,
  gameId: null,
  name: 'Lefties',
  versus: 'L',
  designatedHitter: false,
  isDefault: true,
  slots: Array.from({ length: 9 }, (_, i) => ({ battingOrder: i + 1, player: i + 1, position: null })),
  version: 1,
  updatedBy: 'Ann',
  updatedAt: '2026-04-01T19:41:00.000Z',
};

class Refusal extends Error {
  readonly failure: SaveFailure;
  constructor(code: string | null, message = 'No.') {
    super(message);
    this.failure = { code, message, requestId: null };
  }
}

/** A server with one sheet, a device, and a clock that is wound by hand. */
function world(begun: LineupSheet | SheetContent = SHEET) {
  let server: LineupSheet | null = 'id' in begun ? begun : null;
  let down: Refusal | null = null;
  let kept: string | null = null;
  let due: (() => void) | null = null;
  let waits = 0;
  const parts: KeeperParts = {
    save: async (content, base) => {
      await Promise.resolve();
      if (down !== null) throw down;
      if (base !== null && server === null) throw new Refusal('NOT_FOUND');
      if (server !== null && server.version !== base?.version) throw new Refusal('CONFLICT');
      server = { ...SHEET, ...content, version: (server?.version ?? 0) + 1 };
      return server;
    },
    read: async () => {
      if (down !== null) throw down;
      return server;
    },
    failureOf: (error) =>
      error instanceof Refusal ? error.failure : { code: null, message: String(error), requestId: null },
    local: { read: () => kept, write: (text) => (kept = text) },
    after: (_ms, call) => {
      due = call;
      waits += 1;
      return () => (due = null);
    },
  };
  return {
    parts,
    open: () => createSheetKeeper(server ?? begun, parts),
    server: () => server,
    put: (sheet: LineupSheet | null) => (server = sheet),
    break: (refusal: Refusal | null) => (down = refusal),
    kept: () => kept,
    keep: (text: string | null) => (kept = text),
    waits: () => waits,
    /** Time passes until what is waiting is done. */
    wind: async () => {
      const call = due;
      due = null;
      call?.();
      for (let i = 0; i < 8; i += 1) await Promise.resolve();
    },
  };
}

const named = (name: string): SheetContent => ({ ...contentOf(SHEET), name });

describe('keeping a sheet', () => {
  it('saves a moment after the last change, once', async () => {
    const { open, wind, server, kept } = world();
    const keeper = open();
    keeper.edit(named('A'));
    keeper.edit(named('AB'));
    expect(keeper.getState().keeping).toEqual({ type: 'waiting' });
    expect(kept()).toContain('AB');
    await wind();
    expect(server()).toMatchObject({ name: 'AB', version: 2 });
    expect(keeper.getState()).toMatchObject({ keeping: { type: 'saved' }, base: { version: 2 } });
    expect(kept()).toBeNull();
  });

  it('saves what was changed while a save was on its way', async () => {
    const { open, wind, server } = world();
    const keeper = open();
    keeper.edit(named('A'));
    const saving = keeper.flush();
    keeper.edit(named('B'));
    await saving;
    expect(keeper.getState()).toMatchObject({ content: { name: 'B' }, keeping: { type: 'waiting' } });
    await wind();
    expect(server()).toMatchObject({ name: 'B', version: 3 });
  });

  it('makes a new sheet with the first change', async () => {
    const { open, wind, server } = world(contentOf(SHEET));
    const keeper = open();
    expect(server()).toBeNull();
    keeper.edit(named('New'));
    await wind();
    expect(keeper.getState().base).toMatchObject({ id: 7, version: 1, name: 'New' });
  });

  it('keeps changes on the device while the server is away, and brings them when it is back', async () => {
    const { open, wind, server, kept, break: cut, waits } = world();
    cut(new Refusal(null));
    const keeper = open();
    keeper.edit(named('Offline'));
    await wind();
    expect(keeper.getState().keeping).toEqual({ type: 'offline' });
    const before = waits();
    await wind();
    expect(waits()).toBe(before + 1);
    expect(kept()).toContain('Offline');
    cut(null);
    await wind();
    expect(server()).toMatchObject({ name: 'Offline', version: 2 });
    expect(keeper.getState().keeping).toEqual({ type: 'saved' });
  });

  it('finds what an earlier visit could not save', async () => {
    const { open, wind, server, keep } = world();
    keep(JSON.stringify({ content: named('Yesterday'), base: SHEET }));
    const keeper = open();
    expect(keeper.getState()).toMatchObject({ content: { name: 'Yesterday' }, keeping: { type: 'waiting' } });
    await wind();
    expect(server()).toMatchObject({ name: 'Yesterday' });
  });

  it('meets a conflict when it finds such changes and the sheet went on', () => {
    const { open, keep, put } = world();
    keep(JSON.stringify({ content: named('Yesterday'), base: SHEET }));
    put({ ...SHEET, name: 'Today', version: 4 });
    expect(open().getState()).toMatchObject({
      content: { name: 'Yesterday' },
      base: { version: 1 },
      keeping: { type: 'conflict', theirs: { name: 'Today' } },
    });
  });

  it('reads nothing into what it cannot read', () => {
    const { open, keep } = world();
    keep('{"content":');
    expect(open().getState().keeping).toEqual({ type: 'saved' });
  });

  it('overwrites nobody, and settles on what the person chose', async () => {
    const { open, wind, server, put } = world();
    const keeper = open();
    put({ ...SHEET, name: 'Theirs', version: 2 });
    keeper.edit(named('Mine'));
    await wind();
    expect(server()).toMatchObject({ name: 'Theirs', version: 2 });
    expect(keeper.getState()).toMatchObject({ content: { name: 'Mine' }, keeping: { type: 'conflict' } });
    await keeper.flush();
    expect(server()).toMatchObject({ version: 2 });
    keeper.settle(named('Both'));
    await wind();
    await keeper.flush();
    expect(server()).toMatchObject({ name: 'Both', version: 3 });
  });

  it('takes theirs without saving it again', async () => {
    const { open, wind, server, put } = world();
    const keeper = open();
    put({ ...SHEET, name: 'Theirs', version: 2 });
    keeper.edit(named('Mine'));
    await wind();
    keeper.settle(named('Theirs'));
    expect(keeper.getState()).toMatchObject({ content: { name: 'Theirs' }, keeping: { type: 'saved' } });
    expect(server()).toMatchObject({ version: 2 });
  });

  it('sees no conflict where both wrote the same', async () => {
    const { open, wind, put } = world();
    const keeper = open();
    put({ ...SHEET, name: 'Same', version: 2 });
    keeper.edit(named('Same'));
    await wind();
    expect(keeper.getState()).toMatchObject({ keeping: { type: 'saved' }, base: { version: 2 } });
  });

  it('takes over what others save while nothing is changed here', () => {
    const { open } = world();
    const keeper = open();
    keeper.hear({ ...SHEET, name: 'Later', version: 3 });
    expect(keeper.getState()).toMatchObject({ content: { name: 'Later' }, base: { version: 3 } });
    keeper.hear({ ...SHEET, name: 'Earlier', version: 2 });
    expect(keeper.getState().content.name).toBe('Later');
    keeper.edit(named('Mine'));
    keeper.hear({ ...SHEET, name: 'Even later', version: 4 });
    expect(keeper.getState().content.name).toBe('Mine');
  });

  it('offers a new one when it was deleted elsewhere', async () => {
    const { open, wind, server, put } = world();
    const keeper = open();
    put(null);
    keeper.edit(named('Mine'));
    await wind();
    expect(keeper.getState().keeping).toEqual({ type: 'gone' });
    keeper.keepAsNew();
    await wind();
    await keeper.flush();
    expect(server()).toMatchObject({ name: 'Mine', version: 1 });
  });

  it('forgets what is thrown away', async () => {
    const { open, wind, server, kept } = world();
    const keeper = open();
    keeper.edit(named('Never mind'));
    keeper.discard();
    await wind();
    await keeper.flush();
    expect([server()?.version, kept()]).toEqual([1, null]);
  });

  it('says what the server refuses, and tries again with the next change', async () => {
    const { open, wind, server, break: refuse } = world();
    refuse(new Refusal('FORBIDDEN', 'Not yours.'));
    const keeper = open();
    keeper.edit(named('A'));
    await wind();
    expect(keeper.getState().keeping).toEqual({ type: 'refused', message: 'Not yours.', requestId: null });
    refuse(null);
    keeper.edit(named('B'));
    await wind();
    expect(server()).toMatchObject({ name: 'B' });
  });
});
