import {
  directionOf,
  isNarrowed,
  paramsWith,
  queryOf,
  sortAfterClick,
  viewOf,
} from './provisionedQuery';

const params = (text: string) => new URLSearchParams(text);

describe('viewOf', () => {
  it.each([
    [
      '',
      {
        scope: 'mine',
        search: '',
        statuses: [],
        sort: '-created',
        cursor: undefined,
      },
    ],
    [
      'scope=team&search=dl&status=ERROR&status=TAINTED&sort=name&cursor=c2',
      {
        scope: 'team',
        search: 'dl',
        statuses: ['TAINTED', 'ERROR'],
        sort: 'name',
        cursor: 'c2',
      },
    ],
    [
      'scope=everyone&status=ON_FIRE&sort=colour',
      {
        scope: 'mine',
        search: '',
        statuses: [],
        sort: '-created',
        cursor: undefined,
      },
    ],
  ])('reads "%s"', (text, expected) => {
    expect(viewOf(params(text))).toEqual(expected);
  });
});

describe('paramsWith', () => {
  it.each([
    ['team=ai', { scope: 'team' as const }, 'team=ai&scope=team'],
    ['scope=team&sort=name', { scope: 'mine' as const }, 'sort=name'],
    ['cursor=c2&team=ai', { search: 'dl' }, 'team=ai&search=dl'],
    ['search=dl', { cursor: 'c2' }, 'search=dl&cursor=c2'],
    ['sort=name', { sort: '-created' as const }, ''],
    ['status=ERROR', { statuses: [] }, ''],
  ])('turns "%s" with %j into "%s"', (text, change, expected) => {
    expect(paramsWith(params(text), change).toString()).toBe(expected);
  });
});

it('asks for one page of what the view shows', () => {
  expect(queryOf(viewOf(params('scope=team&status=ERROR&search=dl')))).toEqual({
    scope: 'team',
    search: 'dl',
    filter: ['status=ERROR'],
    sort: '-created',
    limit: 25,
    cursor: undefined,
  });
});

it.each([
  ['', false],
  ['scope=team&sort=name', false],
  ['search=x', true],
  ['status=ERROR', true],
])('knows whether "%s" narrows the list: %s', (text, expected) => {
  expect(isNarrowed(viewOf(params(text)))).toBe(expected);
});

it.each([
  ['', 'created', 'desc', 'created'],
  ['sort=created', 'created', 'asc', '-created'],
  ['sort=created', 'name', undefined, 'name'],
] as const)('sorts after a click: "%s", %s', (text, field, direction, next) => {
  const view = viewOf(params(text));
  expect(directionOf(view, field)).toBe(direction);
  expect(sortAfterClick(view, field)).toBe(next);
});
