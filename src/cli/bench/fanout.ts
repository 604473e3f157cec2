import { setTimeout as wait } from 'node:timers/promises';
import type { BenchOptions } from './bench';
import { BareStage } from './fanout/bare-stage';
import { LiveStage } from './fanout/live-stage';
import { percentile, type Measured } from './fanout/pace';
import { Viewers } from './fanout/viewer-process';

const VIEWERS = 1_000;
/** Messages to each viewer: at a game's busy pace for delays, then flat out. */
const PACED = 60;
const PACE_MS = 100;
const FLAT_OUT = 400;
const WARM_UP = 40;

/**
 * One game, many viewers: how long from a manager's action to each viewer, and how many messages a second flat out;
 * then the same messages from bare `ws`. Viewers run in processes of their own.
 */
export async function run({ viewers: asked }: BenchOptions): Promise<object> {
  const viewers = asked ?? VIEWERS;
  const load = new Viewers();
  const live = new LiveStage();
  const bare = new BareStage();
  try {
    const figures = await measured(load, viewers, live, async () => {
      await live.act();
    });

    let next = 0;
    const rawWs = await measured(load, viewers, bare, async () => {
      bare.tell(live.payloads[next++ % live.payloads.length] ?? '');
    });

    const bytes = live.payloads.reduce((sum, payload) => sum + Buffer.byteLength(payload), 0);
    return {
      settings: { viewers, paced: PACED, paceMs: PACE_MS, flatOut: FLAT_OUT, store: 'memory', viewerProcesses: 2 },
      viewers,
      ...figures,
      rawWs,
      ofRawWs: Math.round((figures.messagesPerSecond / rawWs.messagesPerSecond) * 100) / 100,
      payloadBytes: Math.round(bytes / live.payloads.length),
    };
  } finally {
    load.end();
    bare.close();
    await live.close();
  }
}

interface Stage {
  open(): Promise<{ readonly url: string; readonly hello: readonly string[] }>;
  readonly sentAt: ReadonlyMap<number, number>;
  written(): Promise<void>;
}

async function measured(load: Viewers, viewers: number, stage: Stage, tell: () => Promise<void>): Promise<Measured> {
  const { url, hello } = await stage.open();
  await load.connect(url, viewers, hello);

  const flat = async (messages: number): Promise<number> => {
    const arrived = load.expect(messages, viewers);
    const started = performance.now();
    for (let i = 0; i < messages; i++) {
      await tell();
      await stage.written();
    }
    await arrived;
    return (performance.now() - started) / 1000;
  };
  await flat(WARM_UP);

  const paced = load.expect(PACED, viewers);
  for (let i = 0; i < PACED; i++) {
    await tell();
    await wait(PACE_MS);
  }
  await paced;
  const delays = await load.delays(stage.sentAt);

  const seconds = await flat(FLAT_OUT);
  await load.disconnect();
  return {
    messagesPerSecond: Math.round((FLAT_OUT * viewers) / seconds),
    p50Ms: percentile(delays, 0.5),
    p99Ms: percentile(delays, 0.99),
  };
}
