import { explainedParts } from './explainedParts';

const body = 'a\nb\nc\nd\ne\n';

describe('explainedParts', () => {
  it('cuts a template where explanations begin and end', () => {
    expect(
      explainedParts({
        body,
        explanations: [
          { from: 4, to: 4, text: 'four' },
          { from: 1, to: 2, text: 'one and two' },
        ],
      }),
    ).toEqual([
      { from: 1, lines: ['a', 'b'], text: 'one and two' },
      { from: 3, lines: ['c'], text: undefined },
      { from: 4, lines: ['d'], text: 'four' },
      { from: 5, lines: ['e'], text: undefined },
    ]);
  });

  it('shows every line once, also when explanations overlap or reach too far', () => {
    const parts = explainedParts({
      body,
      explanations: [
        { from: 1, to: 3, text: 'first' },
        { from: 2, to: 9, text: 'second' },
      ],
    });
    expect(parts.flatMap(({ lines }) => lines)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('is one part without explanations', () => {
    expect(explainedParts({ body, explanations: [] })).toHaveLength(1);
  });
});
