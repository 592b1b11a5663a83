import type { SimulatedAction } from '../../aws/iam/simulatePrincipalPolicy';
import { simulatePrincipalPolicy } from '../../aws/iam/simulatePrincipalPolicy';
import type { ReadSession } from '../ProductReads';
import {
  type ResourceActions,
  actionsOfResourceTypes,
  stackActions,
} from './actionsOfResourceTypes';
import { type Check, checkNamed, whyUnknown } from './check';

const check = checkNamed(
  'launch-role-permissions',
  'The launch role may create what the template asks for',
);

/** Whether the launch role may do what the resources of the template need, as IAM's simulator sees it. */
export async function checkPermissions(
  session: ReadSession,
  options: {
    operation: 'provision' | 'update';
    roleArn: string | undefined;
    /** `undefined` when the template could not be read. */
    resourceTypes: readonly string[] | undefined;
  },
): Promise<Check> {
  const { operation, roleArn, resourceTypes } = options;
  if (!roleArn) return check.unknown('The launch role could not be read.');
  if (!resourceTypes) {
    return check.unknown('Your team may not read the template.');
  }
  const known = resourceTypes.filter(type =>
    Object.hasOwn(actionsOfResourceTypes, type),
  );
  const needs = [
    stackActions,
    ...known.map(type => actionsOfResourceTypes[type]),
  ];
  let simulated: (SimulatedAction & { named: boolean })[];
  try {
    simulated = (
      await Promise.all(
        needs.map(need => simulate(session, roleArn, operation, need)),
      )
    ).flat();
  } catch (error) {
    return check.unknown(whyUnknown(error, 'iam:SimulatePrincipalPolicy'));
  }
  return verdict(
    roleArn.slice(roleArn.lastIndexOf('/') + 1),
    simulated,
    resourceTypes.filter(type => !known.includes(type)),
  );
}

async function simulate(
  session: ReadSession,
  roleArn: string,
  operation: 'provision' | 'update',
  need: ResourceActions,
): Promise<(SimulatedAction & { named: boolean })[]> {
  const actions = operation === 'provision' ? need.create : need.update;
  if (actions.length === 0) return [];
  const { accountId, region, partition = 'aws' } = session.reader.target;
  const simulated = await simulatePrincipalPolicy(session.reader, {
    roleArn,
    actions,
    resourceArn: need.arn
      .replaceAll('{partition}', partition)
      .replaceAll('{region}', region)
      .replaceAll('{account}', accountId),
  });
  return simulated.map(result => ({ ...result, named: need.named }));
}

/** What the simulation means for a launch. */
export function verdict(
  roleName: string,
  simulated: readonly (SimulatedAction & { named: boolean })[],
  unknownTypes: readonly string[],
): Check {
  const isMissing = ({ decision, named }: (typeof simulated)[number]) =>
    decision === 'explicitly-denied' || (decision === 'not-allowed' && !named);
  const missing = namesOf(simulated.filter(isMissing));
  if (missing.length > 0) {
    return check.blocked(
      `${roleName} may not do ${missing.join(', ')}.`,
      'platform-team',
      `Allow ${missing.join(', ')} in the permissions of ${roleName}.`,
    );
  }
  const undecided = namesOf(
    simulated.filter(({ decision }) => decision !== 'allowed'),
  );
  const doubts = [
    undecided.length > 0 &&
      `IAM's simulator cannot tell ${undecided.join(', ')} before the launch.`,
    unknownTypes.length > 0 &&
      `What ${unknownTypes.join(', ')} need is not known to the portal.`,
  ].filter(Boolean);
  return doubts.length > 0 ? check.unknown(doubts.join(' ')) : check.ok();
}

function namesOf(simulated: readonly SimulatedAction[]): string[] {
  return [...new Set(simulated.map(({ action }) => action))];
}
