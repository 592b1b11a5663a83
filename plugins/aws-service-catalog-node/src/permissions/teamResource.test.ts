import {
  createTeamConditionalDecision,
  isTeamMember,
  teamConditions,
} from './teamResource';
import { teamReadPermission } from 'backstage-plugin-aws-service-catalog-common';

const team = {
  id: 'research',
  groupRef: 'group:default/research',
  accountId: '222222222222',
};

describe('IS_TEAM_MEMBER', () => {
  it.each([
    [['user:default/jane', 'group:default/research'], true],
    [['Group:default/Research'], true],
    [['group:default/other'], false],
    [['group:lab/research'], false],
    [[], false],
  ])('with claims %j is %s', (claims, expected) => {
    expect(isTeamMember.apply(team, { claims })).toBe(expected);
    expect(isTeamMember.toQuery({ claims })).toEqual({
      groupRefs: claims.map(claim => claim.toLowerCase()),
    });
  });

  it('serves policies', () => {
    const claims = ['group:default/research'];
    expect(
      createTeamConditionalDecision(
        teamReadPermission,
        teamConditions.isTeamMember({ claims }),
      ),
    ).toMatchObject({
      result: 'CONDITIONAL',
      pluginId: 'aws-service-catalog',
      resourceType: 'aws-service-catalog-team',
      conditions: { rule: 'IS_TEAM_MEMBER', params: { claims } },
    });
  });
});
