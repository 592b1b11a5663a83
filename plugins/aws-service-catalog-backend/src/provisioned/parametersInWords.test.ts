import { parametersInWords } from './parametersInWords';

const nothing = { values: {}, secrets: [] };

describe('parametersInWords', () => {
  it('shows those of the stack, and secrets as set', () => {
    expect(
      parametersInWords(
        [
          { key: 'Type', value: 't3.large' },
          { key: 'Password', value: '****' },
          { key: 'Token', value: 'not masked for once' },
        ],
        { values: { Other: 'x' }, secrets: ['Token'] },
      ),
    ).toEqual([
      { key: 'Password', secret: true },
      { key: 'Token', secret: true },
      { key: 'Type', value: 't3.large', secret: false },
    ]);
  });

  it('falls back on what the portal has sent', () => {
    expect(
      parametersInWords([], {
        values: { Subnets: ['a', 'b'] },
        secrets: ['Password'],
      }),
    ).toEqual([
      { key: 'Password', secret: true },
      { key: 'Subnets', value: 'a,b', secret: false },
    ]);
    expect(parametersInWords([], nothing)).toEqual([]);
  });
});
