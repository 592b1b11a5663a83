import type { PolicyRead } from '../../aws/iam/PolicyRead';
import {
  type FoundStatement,
  nameStatements,
} from '../policies/foundStatements';
import { fitsPattern } from '../policies/wildcards';
import { allowingStatements } from './allowingStatements';
import { type Doubt, type Tried, failsElsewhere } from './Attempt';
import { ANY_IMAGE } from './attempts';
import { decidingStatements, nameOfPolicy } from './describeAttempt';
import { doubtOfChoice } from './doubtOfChoice';
import { isTakeOff } from './takeOffAttempts';

/**
 * Why the denial of an attempt does not tell of all others of its kind: IAM judges the things that are named, and what
 * was tried names none that exist. Pure.
 *
 * @param policies - of who tried; undefined when they were not read
 */
export function doubtOf(
  tried: Tried,
  policies: readonly PolicyRead[] | undefined,
): Doubt | undefined {
  const { decision, missing } = tried.decision;
  if (tried.attempt.expected === 'allowed') return undefined;
  if (decision === 'allowed' || missing.length > 0) return undefined;
  // It names the very policy and role that it is about: there are no others of its kind.
  if (isTakeOff(tried.attempt)) return doubtOfChoice(tried, policies);
  return decision === 'explicitDeny'
    ? doubtOfDenial(tried, policies ?? [])
    : doubtOfSilence(tried, policies);
}

function doubtOfDenial(
  tried: Tried,
  policies: readonly PolicyRead[],
): Doubt | undefined {
  const { attempt, decision } = tried;
  // Of service control policies IAM names none.
  if (decision.policyIds.length === 0) return undefined;
  const by = decidingStatements(tried, policies);
  if (by.length === 0) {
    const names = decision.policyIds.map(id =>
      nameOfPolicy(id, attempt.principalArn),
    );
    return {
      about: 'unread',
      sentence: `It is denied by ${names.join(
        ' and ',
      )}, whose text could not be read: whether it denies in every case is not known.`,
    };
  }
  const kind = kindOf(decision.resourceArn);
  return kind === undefined || by.some(one => coversKind(one, kind))
    ? undefined
    : {
        about: 'other-things',
        sentence: `${nameStatements(
          by,
        )} does not deny everything of its kind: another call may pass.`,
      };
}

/** Nothing denies it and nothing allows it, as it was tried. */
function doubtOfSilence(
  tried: Tried,
  policies: readonly PolicyRead[] | undefined,
): Doubt | undefined {
  const { attempt, decision } = tried;
  if (decision.allowedByOrganizations === false) return undefined;
  if (!policies) {
    return {
      about: 'unread',
      sentence:
        'The policies of who tried it could not be read, and may allow it for other things.',
    };
  }
  // Other things open no way to one that is named.
  const isNamed =
    !failsElsewhere(tried) && kindOf(attempt.resourceArn) === undefined;
  const allowing = isNamed ? [] : allowingStatements(tried, policies);
  return allowing.length === 0
    ? undefined
    : {
        about: 'other-things',
        sentence: `${nameStatements(
          allowing,
        )} allows it for other things than those that were tried, or under other conditions.`,
      };
}

/** What ARNs of a kind begin with, for one that names nothing; undefined for one that names a thing. */
function kindOf(arn: string): string | undefined {
  if (arn === '*') return '';
  const [, kind] = /^(.+\/)\*$/.exec(arn) ?? [];
  if (kind) return kind;
  return arn.endsWith(ANY_IMAGE)
    ? arn.slice(0, -ANY_IMAGE.length).concat('ami-')
    : undefined;
}

/** What fits the beginning alone and something that was made up fits everything of the kind. */
function coversKind({ statement }: FoundStatement, kind: string): boolean {
  return (
    statement.notResources.length === 0 &&
    statement.resources.some(resource => fitsPattern(resource, kind))
  );
}
