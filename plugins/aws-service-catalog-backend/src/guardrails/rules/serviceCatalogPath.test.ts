import type { SimulatedDecision } from '../../aws/iam/simulateRequest';
import type { Tried } from '../proof/Attempt';
import { endUserAttempts, launchRoleAttempt } from '../proof/attempts';
import { serviceCatalogPath } from './serviceCatalogPath';

const place = {
  partition: 'aws',
  accountId: '222222222222',
  region: 'us-east-1',
  principalArn: 'arn:aws:iam::222222222222:role/Team',
};
const tried = (
  attempt: Tried['attempt'],
  decision: Partial<SimulatedDecision>,
): Tried => ({
  attempt,
  decision: {
    resourceArn: attempt.resourceArn,
    decision: 'allowed',
    policyIds: [],
    missing: [],
    ...decision,
  },
});
const provision = (decision: Partial<SimulatedDecision> = {}) =>
  tried(endUserAttempts(place)[1], decision);
const launch = (name: string, decision: Partial<SimulatedDecision> = {}) =>
  tried(
    launchRoleAttempt(
      { ...place, principalArn: `arn:aws:iam::222222222222:role/${name}` },
      name,
    ),
    decision,
  );

describe('whether Marketplace software starts through Service Catalog', () => {
  it.each([
    [
      'a launch role may',
      [provision(), launch('A')],
      ['A'],
      'in-force',
      /run it with A\./,
    ],
    [
      'one of two may, the other is for something else',
      [provision(), launch('A'), launch('B', { decision: 'implicitDeny' })],
      ['A', 'B'],
      'in-force',
      /run it with A\./,
    ],
    [
      'the organization denies it to one of the launch roles',
      [provision(), launch('A'), launch('B', { decision: 'explicitDeny' })],
      ['A', 'B'],
      'weakened',
      /launch role B.*service control policy/,
    ],
    [
      'none may',
      [provision(), launch('A', { decision: 'implicitDeny' })],
      ['A'],
      'missing',
      /No launch role/,
    ],
    ['there is none', [provision()], [], 'missing', /No portfolio/],
    [
      'the team may not provision',
      [provision({ decision: 'implicitDeny' }), launch('A')],
      ['A'],
      'missing',
      /may not provision/,
    ],
    [
      'a condition of the launch role is open',
      [
        provision(),
        launch('A', { decision: 'implicitDeny', missing: ['aws:SourceVpc'] }),
      ],
      ['A'],
      'unknown',
      /aws:SourceVpc/,
    ],
    [
      'one may, another was not tried',
      [provision(), launch('A')],
      ['A', 'B'],
      'unknown',
      /not tried for B\./,
    ],
    [
      'the one that was tried may not, another was not tried',
      [provision(), launch('A', { decision: 'implicitDeny' })],
      ['A', 'B'],
      'unknown',
      /not tried for B\./,
    ],
    [
      'portfolios could not be read',
      [provision()],
      undefined,
      'unknown',
      /could not be read/,
    ],
  ] as const)('%s', (_, attempts, names, state, reason) => {
    const all: readonly string[] = names ?? [];
    const rule = serviceCatalogPath(
      {
        policies: [],
        policiesOf: () => [],
        groupPolicies: [],
        tried: attempts,
        untried: [],
        takeOffs: [],
      },
      {
        names,
        absent: [],
        distrustful: [],
        untried: all.filter(
          name =>
            !attempts.some(({ attempt }) => attempt.id.endsWith(`-${name}`)),
        ),
      },
    );
    expect(rule.state).toBe(state);
    expect(rule.reason).toMatch(reason);
  });

  it.each([
    ['one of two', ['B'], 'weakened', /run it with A\. .*may not assume B/],
    ['the only one', ['A', 'B'], 'missing', /may not assume A, B/],
  ] as const)(
    'Service Catalog may not assume %s',
    (_, distrustful, state, reason) => {
      const rule = serviceCatalogPath(
        {
          policies: [],
          policiesOf: () => [],
          groupPolicies: [],
          tried: [provision(), launch('A'), launch('B')],
          untried: [],
          takeOffs: [],
        },
        { names: ['A', 'B'], absent: [], distrustful, untried: [] },
      );
      expect(rule.state).toBe(state);
      expect(rule.reason).toMatch(reason);
    },
  );
});
