import type { Guardrail } from 'backstage-plugin-aws-service-catalog-common';
import { actualOf, asExpected } from '../proof/Attempt';
import { detailOf } from '../proof/describeAttempt';
import { type Judgement, notTried } from './judgeDenial';
import { type RuleEvidence, toGuardrail } from './RuleEvidence';

/** What the team's portfolios offer to launch with. */
export interface LaunchRoles {
  /** Undefined when the portfolios could not be read. */
  names?: readonly string[];
  /** Names of roles that the account does not have. */
  absent: readonly string[];
  /** Names of roles that Service Catalog certainly may not assume, whatever they may do. */
  distrustful: readonly string[];
  /** Names of roles that nothing was tried with. */
  untried: readonly string[];
}

const LAUNCH = 'launch-role-';
const TRUST = 'Let servicecatalog.amazonaws.com assume the launch role.';

/** Whether Marketplace software does start through Service Catalog: the last step of the walkthrough. Pure. */
export function serviceCatalogPath(
  evidence: RuleEvidence,
  roles: LaunchRoles,
): Guardrail {
  return toGuardrail(
    {
      id: 'service-catalog-path',
      title: 'Marketplace software starts through Service Catalog',
    },
    judge(evidence, roles),
    evidence,
    [],
  );
}

function judge({ tried }: RuleEvidence, roles: LaunchRoles): Judgement {
  if (!roles.names) {
    return {
      state: 'unknown',
      reason:
        'The portfolios of the team could not be read, so no launch role is known.',
    };
  }
  const provision = tried.find(({ attempt }) => attempt.id === 'provision');
  const launches = tried.filter(
    ({ attempt }) =>
      attempt.id.startsWith(LAUNCH) &&
      !roles.distrustful.includes(attempt.id.slice(LAUNCH.length)),
  );
  if (provision && asExpected(provision) === 'no') {
    return {
      state: 'missing',
      reason: `The team may not provision: ${detailOf(provision, [])}`,
      fix: 'See the rule on using Service Catalog.',
    };
  }
  if (roles.names.length === 0) {
    return {
      state: 'missing',
      reason:
        'No portfolio that the team may use has a product with a launch role.',
      fix: 'Grant the team a portfolio whose products have a LAUNCH constraint.',
    };
  }
  const able = launches.filter(one => actualOf(one) === 'allowed');
  const stopped = launches.filter(one => actualOf(one) === 'explicit-deny');
  const undecided = [...launches, ...(provision ? [provision] : [])].filter(
    one => actualOf(one) === 'inconclusive',
  );
  if (able.length > 0 && provision && actualOf(provision) === 'allowed') {
    if (stopped.length > 0) {
      return {
        state: 'weakened',
        reason: stopped
          .map(one => `${one.attempt.title}: ${detailOf(one, [])}`)
          .join(' '),
        fix: 'Leave launch roles out of what denies it.',
      };
    }
    const reason = `Service Catalog may run it with ${able
      .map(({ attempt }) => attempt.principalArn.split('/').at(-1))
      .join(', ')}.`;
    if (roles.distrustful.length > 0) {
      return {
        state: 'weakened',
        reason: `${reason} ${mayNotAssume(roles)}`,
        fix: TRUST,
      };
    }
    return roles.untried.length > 0
      ? { state: 'unknown', reason: `${reason} ${notTried(roles.untried)}` }
      : { state: 'in-force', reason };
  }
  if (undecided.length > 0) {
    return {
      state: 'unknown',
      reason: undecided.map(one => detailOf(one, [])).join(' '),
    };
  }
  if (roles.untried.length > 0) {
    return {
      state: 'unknown',
      reason: `No launch role that was tried may run it. ${notTried(
        roles.untried,
      )}`,
    };
  }
  const absent =
    roles.absent.length > 0
      ? ` The account has no role ${roles.absent.join(', ')}.`
      : '';
  const distrustful =
    roles.distrustful.length > 0 ? ` ${mayNotAssume(roles)}` : '';
  return {
    state: 'missing',
    reason:
      `No launch role of the team's portfolios may run Marketplace AMIs.${absent}${distrustful} ${launches
        .map(one => `${one.attempt.title}: ${detailOf(one, [])}`)
        .join(' ')}`.trim(),
    fix: distrustful
      ? TRUST
      : 'Allow ec2:RunInstances to a launch role of a Marketplace product.',
  };
}

function mayNotAssume({ distrustful }: LaunchRoles): string {
  return `Service Catalog may not assume ${distrustful.join(
    ', ',
  )}: the trust policy does not let servicecatalog.amazonaws.com.`;
}
