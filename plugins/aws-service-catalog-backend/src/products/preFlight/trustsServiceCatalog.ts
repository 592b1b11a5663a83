import { isObject, parseJson } from '../../json';

const SERVICE = 'servicecatalog.amazonaws.com';

/**
 * Whether a role's trust policy lets Service Catalog assume it from an account; `unknown` when a condition decides
 * that cannot be judged from here.
 *
 * @param trustPolicy - as JSON text
 */
export function trustsServiceCatalog(
  trustPolicy: string,
  accountId: string,
): 'yes' | 'no' | 'unknown' {
  const policy = parseJson(trustPolicy);
  const statements = listOf(isObject(policy) ? policy.Statement : undefined)
    .filter(isObject)
    .filter(isForServiceCatalog);

  const verdicts = statements.map(statement => ({
    effect: statement.Effect,
    applies: conditionHolds(statement.Condition, accountId),
  }));
  const denies = verdicts.filter(({ effect }) => effect === 'Deny');
  const allows = verdicts.filter(({ effect }) => effect === 'Allow');
  if (denies.some(({ applies }) => applies === true)) return 'no';
  if (allows.every(({ applies }) => applies === false)) return 'no';
  const certain =
    allows.some(({ applies }) => applies === true) &&
    denies.every(({ applies }) => applies === false);
  return certain ? 'yes' : 'unknown';
}

function isForServiceCatalog(statement: Record<string, unknown>): boolean {
  const { Principal, Action } = statement;
  const principals = isObject(Principal) ? Principal.Service : Principal;
  return (
    listOf(principals).some(name => name === SERVICE || name === '*') &&
    listOf(Action).some(
      action =>
        typeof action === 'string' &&
        ['sts:assumerole', 'sts:*', '*'].includes(action.toLowerCase()),
    )
  );
}

// AWS documents aws:SourceAccount and aws:SourceArn as the conditions for Service Catalog. The account is known.
function conditionHolds(
  condition: unknown,
  accountId: string,
): boolean | undefined {
  if (!isObject(condition)) return true;
  let holds: boolean | undefined = true;
  for (const [operator, keys] of Object.entries(condition)) {
    if (!isObject(keys)) return undefined;
    for (const [key, values] of Object.entries(keys)) {
      const isAccount =
        key.toLowerCase() === 'aws:sourceaccount' &&
        /^String(Equals|Like)$/.test(operator);
      if (!isAccount) holds = undefined;
      else if (!listOf(values).includes(accountId)) return false;
    }
  }
  return holds;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
