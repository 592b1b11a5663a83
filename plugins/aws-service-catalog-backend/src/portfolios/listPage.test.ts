import { type Listing, type ListQuery, facetOf, listPage } from './listPage';

interface Thing {
  id: string;
  name: string;
  colour: string;
}

const listing: Listing<Thing> = {
  id: ({ id }) => id,
  texts: ({ name, colour }) => [name, colour],
  filters: { colour: ({ colour }) => [colour] },
  sorts: { name: ({ name }) => name },
};
const things: Thing[] = [
  { id: '1', name: 'beta', colour: 'red' },
  { id: '2', name: 'Alpha', colour: 'blue' },
  { id: '3', name: 'beta', colour: 'red' },
  { id: '4', name: 'Gamma ray', colour: 'green' },
];
const ids = (query: Partial<ListQuery>) =>
  listPage(listing, things, { sort: 'name', limit: 50, ...query }).items.map(
    ({ id }) => id,
  );

describe('listPage', () => {
  it.each([
    [
      'sorts without regard to case, same names by id',
      {},
      ['2', '1', '3', '4'],
    ],
    ['sorts the other way round', { sort: '-name' }, ['4', '3', '1', '2']],
    ['wants all words of a search', { search: 'RAY gam' }, ['4']],
    [
      'takes values of one filter as alternatives',
      { filter: ['colour=red', 'colour=blue'] },
      ['2', '1', '3'],
    ],
    [
      'combines search and filter',
      { search: 'beta', filter: ['colour=green'] },
      [],
    ],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each(['name', '-name'])('pages by %s without gap or repetition', sort => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = listPage(listing, things, { sort, limit: 1, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids({ sort }));
  });

  it('goes on after an item that has gone meanwhile', () => {
    const { nextCursor: cursor } = listPage(listing, things, {
      sort: 'name',
      limit: 2,
    });
    const rest = things.filter(({ id }) => id !== '1');
    const next = listPage(listing, rest, { sort: 'name', limit: 9, cursor });
    expect(next.items.map(({ id }) => id)).toEqual(['3', '4']);
  });

  it.each([
    ['filter', { filter: ['size=large'] }],
    ['filter', { filter: ['red'] }],
    ['cursor', { cursor: 'nonsense' }],
  ])('names a wrong %s', (field, query) => {
    expect(() => ids(query)).toThrow(expect.objectContaining({ field }));
  });

  it('does not take the cursor of another order', () => {
    const { nextCursor: cursor } = listPage(listing, things, {
      sort: 'name',
      limit: 1,
    });
    expect(() => ids({ sort: '-name', cursor })).toThrow(/cursor/);
  });
});

describe('facetOf', () => {
  it('counts values, the most frequent first', () => {
    expect(facetOf(['b', 'a', 'b'])).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });
});
