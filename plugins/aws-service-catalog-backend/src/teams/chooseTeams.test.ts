import { chooseTeams } from './chooseTeams';

const team = (name: string, roleName: string, accountId = '222222222222') => ({
  groupRef: `group:default/${name}`,
  accountId,
  regions: ['us-east-1'],
  roleName,
});
const curator = { accountId: '111111111111', roleName: 'Curator' };

describe('chooseTeams', () => {
  it.each([
    {
      says: 'the first source that names a group decides about it',
      sources: [[team('a', 'One')], [team('a', 'Two'), team('b', 'Three')]],
      chosen: { a: 'One', b: 'Three' },
      ignored: 0,
    },
    {
      says: 'a role belongs to the team that had it first',
      sources: [[team('a', 'One')], [team('b', 'One')]],
      chosen: { a: 'One' },
      ignored: 1,
    },
    {
      says: 'AWS does not tell roles apart by path or case',
      sources: [[team('a', 'One')], [team('b', 'teams/one')]],
      chosen: { a: 'One' },
      ignored: 1,
    },
    {
      says: 'an account may have several teams',
      sources: [[team('a', 'One'), team('b', 'Two')]],
      chosen: { a: 'One', b: 'Two' },
      ignored: 0,
    },
    {
      says: 'the same name of a role in another account is another role',
      sources: [[team('a', 'One')], [team('b', 'One', '333333333333')]],
      chosen: { a: 'One', b: 'One' },
      ignored: 0,
    },
    {
      says: 'a reserved role is for the first source only',
      sources: [[], [team('b', 'Curator', '111111111111')]],
      chosen: {},
      ignored: 1,
    },
    {
      says: 'the first source may name a reserved role',
      sources: [[team('a', 'Curator', '111111111111')], []],
      chosen: { a: 'Curator' },
      ignored: 0,
    },
  ])('$says', ({ sources, chosen, ignored }) => {
    const result = chooseTeams(sources, [curator]);
    expect(
      Object.fromEntries(
        [...result.definitions].map(([id, { roleName }]) => [id, roleName]),
      ),
    ).toEqual(chosen);
    expect(result.ignored).toHaveLength(ignored);
  });
});
