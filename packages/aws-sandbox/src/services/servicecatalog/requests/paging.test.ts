import { pageOf } from './paging';

const LIST = [1, 2, 3, 4, 5];

describe('pageOf', () => {
  it('cuts the list into pages and ends without a token', () => {
    const first = pageOf(LIST, { PageSize: 2 }, 'query', 20);
    const second = pageOf(
      LIST,
      { PageSize: 2, PageToken: first.nextPageToken },
      'query',
      20,
    );
    const third = pageOf(
      LIST,
      { PageSize: 2, PageToken: second.nextPageToken },
      'query',
      20,
    );

    expect([first.items, second.items, third.items]).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ]);
    expect(third.nextPageToken).toBeUndefined();
  });

  it('gives the largest page unless asked for less', () => {
    expect(pageOf(LIST, {}, 'query', 3).items).toHaveLength(3);
    expect(pageOf(LIST, { PageSize: 0 }, 'query', 3).items).toHaveLength(3);
  });

  it('goes on where it was in a list that changed', () => {
    const { nextPageToken } = pageOf(LIST, { PageSize: 2 }, 'query', 20);

    expect(
      pageOf([2, 3, 4, 5], { PageToken: nextPageToken }, 'query', 20).items,
    ).toEqual([4, 5]);
    expect(pageOf([1], { PageToken: nextPageToken }, 'query', 20)).toEqual({
      items: [],
    });
  });

  it.each(['nonsense', Buffer.from('x.1').toString('base64')])(
    'refuses token %s',
    PageToken => {
      expect(() => pageOf(LIST, { PageToken }, 'query', 20)).toThrow(
        'Invalid page token',
      );
    },
  );

  it('refuses the token of another query', () => {
    const { nextPageToken } = pageOf(LIST, { PageSize: 2 }, 'query', 20);

    expect(() =>
      pageOf(LIST, { PageToken: nextPageToken }, 'other', 20),
    ).toThrow('Invalid page token');
  });
});
