import type { SimulatedAction } from '../../aws/iam/simulatePrincipalPolicy';
import { verdict } from './checkPermissions';

const result = (
  action: string,
  decision: SimulatedAction['decision'],
  named = false,
) => ({ action, decision, named });

describe('verdict on a launch role', () => {
  it.each([
    ['everything is allowed', [result('a:B', 'allowed')], [], 'ok', undefined],
    [
      'something is not allowed',
      [result('a:B', 'allowed'), result('a:C', 'not-allowed')],
      [],
      'blocked',
      'Role may not do a:C.',
    ],
    [
      'something is denied, whatever its name',
      [result('a:B', 'explicitly-denied', true)],
      [],
      'blocked',
      'Role may not do a:B.',
    ],
    [
      'something may be allowed on the name that counts',
      [result('a:B', 'not-allowed', true)],
      [],
      'unknown',
      "IAM's simulator cannot tell a:B before the launch.",
    ],
    [
      'a condition is open',
      [result('a:B', 'undecided')],
      [],
      'unknown',
      "IAM's simulator cannot tell a:B before the launch.",
    ],
    [
      'a resource type is not in the table',
      [result('a:B', 'allowed')],
      ['AWS::New::Thing'],
      'unknown',
      'What AWS::New::Thing need is not known to the portal.',
    ],
    [
      'something is missing and something is open',
      [result('a:B', 'not-allowed'), result('a:C', 'undecided')],
      ['AWS::New::Thing'],
      'blocked',
      'Role may not do a:B.',
    ],
    [
      'two resources need the same',
      [result('a:B', 'not-allowed'), result('a:B', 'not-allowed')],
      [],
      'blocked',
      'Role may not do a:B.',
    ],
  ])('when %s', (_, simulated, unknownTypes, status, detail) => {
    expect(verdict('Role', simulated, unknownTypes)).toMatchObject({
      status,
      ...(detail && { detail }),
    });
  });
});
