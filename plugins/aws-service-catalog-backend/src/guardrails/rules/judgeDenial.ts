import type { GuardrailState } from 'backstage-plugin-aws-service-catalog-common';
import {
  type FoundStatement,
  nameStatements,
} from '../policies/foundStatements';
import {
  type Tried,
  actualOf,
  asExpected,
  failsElsewhere,
  isClosed,
} from '../proof/Attempt';
import { detailOf } from '../proof/describeAttempt';
import { isByOrganizationAlone } from '../proof/doubtOfOrganization';
import { type TakeOffEvidence, judgeTakeOff } from './judgeTakeOff';

/** What a rule comes to. */
export interface Judgement {
  state: GuardrailState;
  reason: string;
  fix?: string;
}

/** What is known of a rule that denies. */
export interface DenialEvidence extends TakeOffEvidence {
  /** For whom nothing was tried. */
  untried: readonly string[];
  /** Statements that deny what the rule is about, or exempt it from a denial. */
  statements: readonly FoundStatement[];
  /** Such statements on groups, which bind no role. */
  onGroups: readonly FoundStatement[];
  /** Statements that decided an attempt. */
  deciding(tried: Tried): readonly FoundStatement[];
  /** Why a denial by these statements does not hold in every case; undefined when it does. */
  weaknessOf?(statements: readonly FoundStatement[]): string | undefined;
}

const APPLY = 'Apply the guardrail to the role.';

/** Whether a rule that denies holds: by what happened, then by how firmly, then by who can take it off. Pure. */
export function judgeDenial(evidence: DenialEvidence): Judgement {
  const judgement = judgeTakeOff(judgeTried(evidence), evidence);
  return evidence.untried.length > 0
    ? {
        ...judgement,
        state: judgement.state === 'in-force' ? 'unknown' : judgement.state,
        reason: `${judgement.reason} ${notTried(evidence.untried)}`,
      }
    : judgement;
}

/** What it comes to for those for whom it was tried. */
function judgeTried(evidence: DenialEvidence): Judgement {
  const forbidden = evidence.tried.filter(
    ({ attempt }) => attempt.expected === 'denied',
  );
  const open = forbidden.filter(tried => actualOf(tried) === 'allowed');
  if (open.length > 0) return judgeOpen(evidence, open);

  const elsewhere = forbidden.filter(failsElsewhere);
  if (elsewhere.length > 0) return judgeElsewhere(evidence, elsewhere);

  const undecided = forbidden.filter(
    tried =>
      actualOf(tried) === 'inconclusive' &&
      tried.doubt?.about !== 'other-things',
  );
  if (undecided.length > 0) return judgeUndecided(undecided);

  if (!forbidden.every(isClosed)) {
    return judgeNothingAllows(evidence, forbidden);
  }

  const weakness = forbidden
    .map(tried => ({ tried, by: evidence.deciding(tried) }))
    .map(({ by }) => (by.length > 0 ? evidence.weaknessOf?.(by) : undefined))
    .find(Boolean);
  if (weakness) return { state: 'weakened', reason: weakness, fix: APPLY };
  return judgeClosed(evidence, forbidden);
}

/** Why what holds for those that were tried is no proof. */
export function notTried(untried: readonly string[]): string {
  return `That was not tried for ${untried.join(
    ', ',
  )}. What is not tried is no pass.`;
}

function judgeOpen(
  { statements, onGroups, deciding }: DenialEvidence,
  open: readonly Tried[],
): Judgement {
  const allowedBy = nameStatements(open.flatMap(tried => [...deciding(tried)]));
  const whatHappens = `${titles(open)}: allowed${
    allowedBy ? ` by ${allowedBy}` : ''
  }.`;
  if (statements.length > 0) {
    return {
      state: 'weakened',
      reason: `${nameStatements(
        statements,
      )} does not deny all of it. ${whatHappens}`,
      fix: APPLY,
    };
  }
  return {
    state: 'missing',
    reason: `No policy of the role denies it${groupNote(
      onGroups,
    )}. ${whatHappens}`,
    fix: APPLY,
  };
}

/** What stops the call is not about the image: a call that uses other things may pass. */
function judgeElsewhere(
  { statements, onGroups, deciding }: DenialEvidence,
  elsewhere: readonly Tried[],
): Judgement {
  const [first] = elsewhere;
  const whatHappens = `${titles(
    elsewhere,
  )}: the image may be used, and only ${kindOfResource(
    first,
  )} stands in the way. ${detailOf(
    first,
    deciding(first),
  )} Only a denial of the image holds whatever else is chosen.`;
  return statements.length > 0
    ? {
        state: 'weakened',
        reason: `${nameStatements(
          statements,
        )} does not deny the image. ${whatHappens}`,
        fix: APPLY,
      }
    : {
        state: 'missing',
        reason: `No policy of the role denies it${groupNote(
          onGroups,
        )}. ${whatHappens}`,
        fix: APPLY,
      };
}

/** `the instance` for `arn:aws:ec2:us-east-1:222222222222:instance/*` */
function kindOfResource({ decision }: Tried): string {
  const [kind] = decision.resourceArn.split(':').slice(5).join(':').split('/');
  return `the ${kind.replace('-', ' ')}`;
}

function judgeUndecided(undecided: readonly Tried[]): Judgement {
  const keys = [
    ...new Set(undecided.flatMap(({ decision }) => decision.missing)),
  ];
  return {
    state: 'unknown',
    reason: `${titles(undecided)}: ${[
      ...(keys.length > 0
        ? [
            `policies ask for ${keys.join(
              ', ',
            )}, of which a simulation has no value.`,
          ]
        : []),
      ...doubtsIn(undecided),
    ].join(' ')} That is no pass.`,
    fix:
      keys.length > 0
        ? 'Apply the guardrail: its statement needs no such condition.'
        : APPLY,
  };
}

/** What is allowed to nobody as it was tried, without being denied. */
function judgeNothingAllows(
  { statements, onGroups }: DenialEvidence,
  forbidden: readonly Tried[],
): Judgement {
  const today =
    doubtsIn(forbidden).join(' ') ||
    'Nothing allows it today, but any policy that allows it would open it.';
  return statements.length > 0
    ? {
        state: 'weakened',
        reason: `${nameStatements(
          statements,
        )} does not deny all of it. ${today}`,
        fix: APPLY,
      }
    : {
        state: 'missing',
        reason: `No policy of the role denies it${groupNote(
          onGroups,
        )}. ${today}`,
        fix: APPLY,
      };
}

function judgeClosed(
  { tried, deciding }: DenialEvidence,
  forbidden: readonly Tried[],
): Judgement {
  const overreaching = tried.filter(
    one =>
      one.attempt.expected === 'not-explicitly-denied' &&
      asExpected(one) === 'no',
  );
  const more =
    overreaching.length > 0
      ? ` It goes further than it has to: ${titles(
          overreaching,
        )} is denied as well.`
      : '';
  return {
    state: 'in-force',
    reason: `${closedBy(forbidden, deciding)}${more}`,
  };
}

function closedBy(
  forbidden: readonly Tried[],
  deciding: DenialEvidence['deciding'],
): string {
  const by = nameStatements(forbidden.flatMap(one => [...deciding(one)]));
  const alone = forbidden.some(isByOrganizationAlone);
  if (by && !alone) return `Denied by ${by}.`;
  const byNoOther = by
    ? `What they allow is denied by ${by}.`
    : 'No policy of the role itself denies it.';
  return alone
    ? `The service control policies of the organization do not allow it. ${byNoOther} Whether they deny it on a condition that another call does not meet, IAM does not tell.`
    : `The permissions boundary of the role does not allow it. ${byNoOther}`;
}

function groupNote(onGroups: readonly FoundStatement[]): string {
  if (onGroups.length === 0) return '';
  const groups = [...new Set(onGroups.map(({ policy }) => policy.attachedTo))];
  return `; ${nameStatements(onGroups)} is on the IAM group ${groups.join(
    ', ',
  )}, and groups hold users, never roles`;
}

function doubtsIn(tried: readonly Tried[]): string[] {
  return [...new Set(tried.flatMap(({ doubt }) => doubt?.sentence ?? []))];
}

function titles(tried: readonly Tried[]): string {
  return tried.map(({ attempt }) => attempt.title).join('; ');
}
