import { tagChanges } from './tagChanges';

const before = [
  { key: 'a', value: '1' },
  { key: 'b', value: '2' },
];

describe('tagChanges', () => {
  it('adds what is new or other, removes what is left out', () => {
    expect(
      tagChanges(before, [
        { key: 'a', value: '9' },
        { key: 'c', value: '3' },
      ]),
    ).toEqual({
      addTags: [
        { key: 'a', value: '9' },
        { key: 'c', value: '3' },
      ],
      removeTags: ['b'],
    });
  });

  it('leaves all as it is when nothing is wanted, or the same', () => {
    const nothing = { addTags: [], removeTags: [] };
    expect(tagChanges(before, undefined)).toEqual(nothing);
    expect(tagChanges(before, before)).toEqual(nothing);
  });
});
