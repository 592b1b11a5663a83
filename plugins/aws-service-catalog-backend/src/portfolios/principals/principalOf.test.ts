import type { Team } from '../../teams/Team';
import { matchesPattern, principalArnOf, teamOfPrincipal } from './principalOf';

const team: Team = {
  id: 'ai',
  groupRef: 'group:default/ai',
  title: 'AI',
  accountId: '222222222222',
  regions: ['us-east-1'],
  roleName: 'research/AITeam',
};

describe('principalArnOf', () => {
  it.each([
    [
      'arn:aws:iam::222222222222:role/a/b/Name',
      {
        partition: 'aws',
        accountId: '222222222222',
        kind: 'role',
        name: 'Name',
      },
    ],
    [
      'arn:aws-cn:iam:::group/Name-*',
      { partition: 'aws-cn', accountId: '', kind: 'group', name: 'Name-*' },
    ],
    ['AROAEXAMPLE', undefined],
    ['arn:aws:iam::222222222222:root', undefined],
  ])('reads %s', (arn, principal) => {
    expect(principalArnOf(arn)).toEqual(principal);
  });
});

describe('teamOfPrincipal', () => {
  it.each([
    ['arn:aws:iam::222222222222:role/research/AITeam', 'ai'],
    ['arn:aws:iam::222222222222:role/aiteam', 'ai'],
    ['arn:aws:iam::333333333333:role/research/AITeam', undefined],
    ['arn:aws:iam::222222222222:user/AITeam', undefined],
  ])('finds the team of %s', (arn, id) => {
    expect(teamOfPrincipal([team], arn)?.id).toBe(id);
  });
});

describe('matchesPattern', () => {
  const arn = 'arn:aws:iam::222222222222:role/aws-reserved/sso/Research_1f';
  it.each([
    ['arn:aws:iam:::role/aws-reserved/*/Research_*', true],
    ['arn:aws:iam:::role/*Research_1f?', true],
    ['arn:aws:iam:::role/Research_*', false],
    ['arn:aws:iam:::role/aws-reserved.sso.*', false],
    ['arn:aws:iam:::user/*', false],
  ])('%s: %s', (pattern, matches) => {
    expect(matchesPattern(pattern, arn)).toBe(matches);
  });
});
