import {
  isNarrowed,
  paramsWithWhatRunsView,
  whatRunsQueryOf,
  whatRunsViewOf,
} from './whatRunsView';

const params = (text: string) => new URLSearchParams(text);

describe('paramsWithWhatRunsView', () => {
  it.each([
    // `team` and `region` are whom the person works for.
    [
      'team=ai&region=us-east-1',
      { team: 'genomics' },
      'team=ai&region=us-east-1&ofTeam=genomics',
    ],
    ['search=dl', { search: '' }, ''],
    ['sort=name', { sort: '-created' as const }, ''],
    ['product=p1&version=v1', { product: 'p2' }, 'product=p2'],
    [
      'product=p1&version=v1',
      { status: 'ERROR' },
      'product=p1&version=v1&status=ERROR',
    ],
    ['product=p1', { version: 'v1' }, 'product=p1&version=v1'],
  ])('turns "%s" with %j into "%s"', (text, change, expected) => {
    expect(paramsWithWhatRunsView(params(text), change).toString()).toBe(
      expected,
    );
  });
});

it('passes over what makes no sense in an address', () => {
  expect(whatRunsViewOf(params('sort=colour')).sort).toBe('-created');
});

it.each([
  ['', false],
  ['sort=name&team=ai', false],
  ['search=x', true],
  ['ofTeam=ai', true],
])('knows whether "%s" narrows the list: %s', (text, expected) => {
  expect(isNarrowed(whatRunsViewOf(params(text)))).toBe(expected);
});

it('asks for what the view shows', () => {
  expect(
    whatRunsQueryOf(whatRunsViewOf(params('ofTeam=ai&status=ERROR&sort=name'))),
  ).toEqual({
    search: undefined,
    filter: ['team=ai', 'status=ERROR'],
    sort: 'name',
  });
});
