import type { AccessLevelFilter } from '@aws-sdk/client-service-catalog';
import type { Caller } from '../../../core/Caller';
import { invalidParameters } from '../requests/errors';
import { type Identity, identityOf } from './identity';

/** How near a caller is to a provisioned product, a record or a plan. Each level includes those after it. */
export type AccessLevel = 'Account' | 'Role' | 'User';

type LevelContext = Record<string, string>;

const CONTEXT: Record<AccessLevel, LevelContext> = {
  Account: { 'servicecatalog:accountLevel': 'self' },
  Role: {
    'servicecatalog:accountLevel': 'self',
    'servicecatalog:roleLevel': 'self',
  },
  User: {
    'servicecatalog:accountLevel': 'self',
    'servicecatalog:roleLevel': 'self',
    'servicecatalog:userLevel': 'self',
  },
};

/**
 * IAM condition keys of a request at a level. A policy on `userLevel` allows requests at User level only; one on
 * `accountLevel` allows all, since the levels nest.
 */
export function levelContext(level: AccessLevel): LevelContext {
  return { ...CONTEXT[level] };
}

/** The nearest level at which a caller stands to what `owner` owns. */
export function levelOf(caller: Caller, owner: Identity): AccessLevel {
  const self = identityOf(caller);
  if (self.uniqueId !== owner.uniqueId) {
    return 'Account';
  }
  return owner.sessionName === undefined ||
    owner.sessionName === self.sessionName
    ? 'User'
    : 'Role';
}

/**
 * Reads the `AccessLevelFilter` of a list.
 *
 * @throws InvalidParametersException for a value other than `self`
 */
export function requestedLevel(
  filter: AccessLevelFilter | undefined,
  defaultLevel: AccessLevel,
): AccessLevel {
  if (filter?.Value !== undefined && filter.Value !== 'self') {
    throw invalidParameters(
      `AccessLevelFilter value ${filter.Value} is not supported; the only supported value is self.`,
    );
  }
  return filter?.Key ?? defaultLevel;
}

/** Tells what of a list a caller sees at a level. */
export function seenAt(
  level: AccessLevel,
  caller: Caller,
): (owner: Identity) => boolean {
  const self = identityOf(caller);
  switch (level) {
    case 'Account':
      return () => true;
    case 'Role':
      return owner => owner.uniqueId === self.uniqueId;
    default:
      return owner => levelOf(caller, owner) === 'User';
  }
}
