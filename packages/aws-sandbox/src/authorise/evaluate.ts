import { conditionKeys } from './conditions';
import {
  isRelevant,
  matchesStatement,
  type AccessRequest,
} from './matchStatement';
import type { NamedPolicy, PolicyKind, Statement } from './policy';

/** Every policy that has a say in a request. A group that is absent does not limit; one that is empty allows nothing. */
export interface PolicySet {
  identity: NamedPolicy[];
  permissionsBoundary?: NamedPolicy;
  /** Policies given to AssumeRole. */
  session?: NamedPolicy[];
  /** Service control policies, one list for each level from the root to the account; each level must allow. */
  scps?: NamedPolicy[][];
  /** True: the policy of the resource itself allows the request, so only a Deny or a service control policy can stop it. */
  grantedByResource?: boolean;
}

/** A statement that spoke for or against a request. */
export interface DecidingStatement {
  kind: PolicyKind;
  policyId: string;
  /** Index in the policy's list of statements. */
  index: number;
  statement: Statement;
}

export interface Decision {
  outcome: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** Which kind of policy settled it. */
  by: PolicyKind;
  /** The statements that settled it; empty for an implicit deny. */
  statements: DecidingStatement[];
}

interface Layer {
  kind: PolicyKind;
  policies: NamedPolicy[];
}

function layersOf(set: PolicySet): Layer[] {
  const layers: Layer[] = (set.scps ?? []).map(policies => ({
    kind: 'scp',
    policies,
  }));
  layers.push({ kind: 'identity', policies: set.identity });
  if (set.permissionsBoundary) {
    layers.push({
      kind: 'permissions-boundary',
      policies: [set.permissionsBoundary],
    });
  }
  for (const policy of set.session ?? []) {
    layers.push({ kind: 'session', policies: [policy] });
  }
  return layers;
}

function matching(
  { kind, policies }: Layer,
  effect: Statement['effect'],
  request: AccessRequest,
): DecidingStatement[] {
  return policies.flatMap(({ id, policy }) =>
    policy.statements.flatMap((statement, index) =>
      statement.effect === effect && matchesStatement(statement, request)
        ? [{ kind, policyId: id, index, statement }]
        : [],
    ),
  );
}

/** Whether the policies of one kind let a request pass: none denies it, and each level of them allows it. */
export const letsPass = (
  set: PolicySet,
  kind: PolicyKind,
  request: AccessRequest,
): boolean =>
  layersOf(set)
    .filter(layer => layer.kind === kind)
    .every(
      layer =>
        matching(layer, 'Deny', request).length === 0 &&
        matching(layer, 'Allow', request).length > 0,
    );

/**
 * Condition keys that statements about this action and resource ask for and the request does not carry. Service control
 * policies are left out, as IAM's simulator leaves them out.
 */
export function missingContextKeys(
  set: PolicySet,
  request: AccessRequest,
): string[] {
  const keys = layersOf(set)
    .filter(({ kind }) => kind !== 'scp')
    .flatMap(layer => layer.policies)
    .flatMap(({ policy }) => policy.statements)
    .filter(statement => isRelevant(statement, request))
    .flatMap(statement => conditionKeys(statement.conditions))
    .filter(key => request.context.get(key) === undefined);
  return [...new Set(keys)].sort();
}

/**
 * Decides a request as IAM does: any matching Deny refuses; then every service control level, the identity policies,
 * the permissions boundary and each session policy must allow it.
 *
 * See "Policy evaluation logic" in the IAM user guide.
 */
export function evaluate(set: PolicySet, request: AccessRequest): Decision {
  const layers = layersOf(set);
  for (const layer of layers) {
    const denies = matching(layer, 'Deny', request);
    if (denies.length > 0) {
      return { outcome: 'explicitDeny', by: layer.kind, statements: denies };
    }
  }
  let statements: DecidingStatement[] = [];
  const asked = set.grantedByResource
    ? layers.filter(({ kind }) => kind === 'scp')
    : layers;
  for (const layer of asked) {
    const allows = matching(layer, 'Allow', request);
    if (allows.length === 0) {
      return { outcome: 'implicitDeny', by: layer.kind, statements: [] };
    }
    if (layer.kind === 'identity') {
      statements = allows;
    }
  }
  const by = set.grantedByResource ? 'resource' : 'identity';
  return { outcome: 'allowed', by, statements };
}
