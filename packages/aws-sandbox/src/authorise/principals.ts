import type { RequestContext } from './context';
import { conditionsHold } from './conditions';
import type { Policy, PrincipalBlock, Statement } from './policy';
import { matchesAction } from './wildcards';

/** Who asks a role to be assumed: a principal, or an AWS service by its host name. */
export type Asker =
  | { kind: 'AWS'; accountId: string; arn: string; principalArn: string }
  | { kind: 'Service'; service: string };

/** How a trust policy names the asker: by itself, or only through its account. */
export type Trust = 'direct' | 'account' | 'none' | 'denied';

function namedBy(block: PrincipalBlock, asker: Asker): Trust {
  if (asker.kind === 'Service') {
    return block.Service?.some(name => name === asker.service || name === '*')
      ? 'direct'
      : 'none';
  }
  const names = block.AWS ?? [];
  if (names.some(name => [asker.arn, asker.principalArn].includes(name))) {
    return 'direct';
  }
  const account = [
    asker.accountId,
    `arn:aws:iam::${asker.accountId}:root`,
    '*',
  ];
  return names.some(name => account.includes(name)) ? 'account' : 'none';
}

function trustOf(statement: Statement, asker: Asker): Trust {
  if (statement.principals) {
    return namedBy(statement.principals, asker);
  }
  return statement.notPrincipals &&
    namedBy(statement.notPrincipals, asker) === 'none'
    ? 'account'
    : 'none';
}

/** What a role's trust policy says to an action (`sts:AssumeRole`, `sts:SetSourceIdentity`, `sts:TagSession`). */
export function trustFor(
  policy: Policy,
  action: string,
  asker: Asker,
  context: RequestContext,
): Trust {
  let best: Trust = 'none';
  for (const statement of policy.statements) {
    const covers =
      statement.actions?.some(pattern => matchesAction(pattern, action)) ??
      !statement.notActions?.some(pattern => matchesAction(pattern, action));
    const trust = covers ? trustOf(statement, asker) : 'none';
    if (trust !== 'none' && conditionsHold(statement.conditions, context)) {
      if (statement.effect === 'Deny') {
        return 'denied';
      }
      best = best === 'direct' ? best : trust;
    }
  }
  return best;
}
