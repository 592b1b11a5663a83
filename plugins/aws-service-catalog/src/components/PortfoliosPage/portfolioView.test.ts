import {
  paramsWithPortfolioView,
  portfolioQueryOf,
  portfolioViewOf,
} from './portfolioView';

describe('portfolioView', () => {
  it.each([
    ['', { search: '', origin: '', sort: 'name' }],
    [
      'search=ai&origin=imported&sort=-created',
      { search: 'ai', origin: 'imported', sort: '-created' },
    ],
    ['origin=stolen&sort=colour', { search: '', origin: '', sort: 'name' }],
  ])('reads %p', (search, view) => {
    expect(portfolioViewOf(new URLSearchParams(search))).toEqual(view);
  });

  it('writes only what is not as usual, and keeps the rest of the address', () => {
    const before = new URLSearchParams('team=ai-research&search=ai');
    expect(
      paramsWithPortfolioView(before, {
        search: '',
        origin: 'own',
        sort: 'name',
      }).toString(),
    ).toBe('team=ai-research&origin=own');
  });

  it('writes a search for the word that is also the usual order', () => {
    expect(
      paramsWithPortfolioView(new URLSearchParams(), {
        search: 'name',
      }).toString(),
    ).toBe('search=name');
  });

  it('asks the API for it', () => {
    expect(
      portfolioQueryOf({ search: 'ai', origin: 'own', sort: '-name' }),
    ).toEqual({ search: 'ai', filter: ['origin=own'], sort: '-name' });
  });
});
