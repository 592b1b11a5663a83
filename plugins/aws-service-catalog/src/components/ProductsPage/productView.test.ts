import {
  EVERYTHING,
  isNarrowedView,
  paramsWithProductView,
  productQueryOf,
  productViewOf,
  type ProductView,
} from './productView';

const view = (search: string) => productViewOf(new URLSearchParams(search));
const after = (search: string, change: Partial<ProductView>) =>
  paramsWithProductView(new URLSearchParams(search), change).toString();

describe('productViewOf', () => {
  it('starts with everything, by name, as cards', () => {
    expect(view('')).toEqual({
      search: '',
      kinds: [],
      portfolios: [],
      vendors: [],
      sort: 'title',
      layout: 'cards',
      cursor: undefined,
    });
  });

  it.each<[string, Partial<ProductView>]>([
    ['search=deep', { search: 'deep' }],
    ['kind=marketplace&kind=other', { kinds: ['marketplace', 'other'] }],
    ['portfolio=A&portfolio=B', { portfolios: ['A', 'B'] }],
    ['vendor=AWS', { vendors: ['AWS'] }],
    ['sort=-created', { sort: '-created' }],
    ['layout=table', { layout: 'table' }],
    ['cursor=50', { cursor: '50' }],
    ['kind=nonsense&sort=nonsense&layout=nonsense', {}],
  ])('reads %s', (search, expected) => {
    expect(view(search)).toEqual({ ...view(''), ...expected });
  });
});

describe('paramsWithProductView', () => {
  it.each<[string, Partial<ProductView>, string]>([
    ['team=a', { search: 'x' }, 'team=a&search=x'],
    ['search=x&cursor=50', { kinds: ['other'] }, 'search=x&kind=other'],
    ['cursor=50', { layout: 'table' }, 'layout=table&cursor=50'],
    ['search=x', { cursor: '50' }, 'search=x&cursor=50'],
    ['layout=table&sort=vendor', { layout: 'cards', sort: 'title' }, ''],
    ['team=a&search=x&kind=other&portfolio=p&vendor=v', EVERYTHING, 'team=a'],
  ])('turns %p with %p into %p', (search, change, expected) => {
    expect(after(search, change)).toBe(expected);
  });
});

describe('productQueryOf', () => {
  it('asks for one page, the filters as field=value', () => {
    expect(
      productQueryOf(view('kind=other&portfolio=A%3DB&vendor=AWS&sort=-title')),
    ).toEqual({
      search: undefined,
      filter: ['kind=other', 'portfolio=A=B', 'vendor=AWS'],
      sort: '-title',
      limit: 50,
      cursor: undefined,
    });
  });
});

describe('isNarrowedView', () => {
  it.each([
    ['', false],
    ['sort=vendor&layout=table', false],
    ['search=x', true],
    ['kind=other', true],
    ['portfolio=p', true],
    ['vendor=v', true],
  ])('of %p is %p', (search, narrowed) => {
    expect(isNarrowedView(view(search))).toBe(narrowed);
  });
});
