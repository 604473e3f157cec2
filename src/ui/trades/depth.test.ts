import { describe, expect, it } from 'vitest';
import { depthOf } from './depth';
import { aTradeMan } from './testing/a-trade-team';

describe('depth by position', () => {
  it('counts who is there before a trade and after it, a man of two positions at each', () => {
    const men = [aTradeMan(1, ['P']), aTradeMan(2, ['SS', '2B']), aTradeMan(3, ['C'])];
    const depth = depthOf(men, new Set([2]), [aTradeMan(9, ['P']), aTradeMan(8, ['SS'])]);
    const of = (key: string) => depth.find((one) => one.key === key);
    expect(of('SP')).toEqual({ key: 'SP', before: 1, after: 2 });
    expect(of('SS')).toEqual({ key: 'SS', before: 1, after: 1 });
    expect(of('2B')).toEqual({ key: '2B', before: 1, after: 0 });
    expect(of('men')).toEqual({ key: 'men', before: 3, after: 4 });
  });
});
