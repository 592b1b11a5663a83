import type {
  Guardrail,
  GuardrailPolicy,
  PrivatePaidImage,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  conditionsOn,
  coversAction,
  coversResource,
} from '../policies/statements';
import type { ImageInRegion, PrivateImages } from '../privateImages';
import { type Tried, actualOf, isClosed } from '../proof/Attempt';
import { type RuleEvidence, denialRule, toGuardrail } from './RuleEvidence';

/** Whether private copies of paid images are out of reach: their owner is the account, so the deny by owner lets them by. Pure. */
export function privateImageDeny(
  evidence: RuleEvidence,
  found: PrivateImages,
  policy: GuardrailPolicy,
): Guardrail {
  const rule = judgeFound(evidence, found, policy);
  const notLooked = notLookedAt(found);
  return notLooked
    ? {
        ...rule,
        state: rule.state === 'in-force' ? 'unknown' : rule.state,
        reason: `${rule.reason} ${notLooked}`,
      }
    : rule;
}

/** Why there may be more images than were found; undefined when every region was searched. */
export function notLookedAt({
  unsearched,
  knowsRegions,
}: Pick<PrivateImages, 'unsearched' | 'knowsRegions'>): string | undefined {
  if (unsearched.length > 0) {
    return `Its images in ${unsearched.join(
      ', ',
    )} could not be looked at, and nothing keeps the team from starting images of the account there. What is not looked at is no pass.`;
  }
  return knowsRegions
    ? undefined
    : 'Which other regions the account has could not be read. What is not looked at is no pass.';
}

function judgeFound(
  evidence: RuleEvidence,
  { images, searched }: PrivateImages,
  policy: GuardrailPolicy,
): Guardrail {
  const facts = {
    id: 'private-image-deny' as const,
    title: 'Nobody starts private copies of paid AMIs directly',
    policy: images.length > 0 ? policy : undefined,
    images: images.map(image => toImage(image, evidence)),
  };
  if (images.length === 0) {
    return toGuardrail(
      facts,
      {
        state: 'in-force',
        reason: `The account has no image of its own that carries a Marketplace product code in ${searched.join(
          ', ',
        )}, so there is nothing to deny.`,
      },
      evidence,
      [],
    );
  }
  const arns = evidence.tried.map(({ attempt }) => attempt.resourceArn);
  return denialRule(
    facts,
    evidence,
    statement =>
      coversAction(statement, 'ec2:RunInstances') &&
      // A denial by owner is about other images than the account's own.
      conditionsOn(statement, 'ec2:Owner').length === 0 &&
      arns.some(arn => coversResource(statement, arn)),
  );
}

function toImage(
  { imageId, region, name, productCodes }: ImageInRegion,
  { tried }: RuleEvidence,
): PrivatePaidImage {
  const attempt = tried.find(one =>
    one.attempt.resourceArn.includes(`:${region}::image/${imageId}`),
  );
  return {
    imageId,
    region,
    name,
    productCodes,
    state: attempt ? stateOf(attempt) : 'unknown',
  };
}

function stateOf(attempt: Tried): PrivatePaidImage['state'] {
  if (actualOf(attempt) === 'inconclusive') return 'unknown';
  return isClosed(attempt) ? 'in-force' : 'missing';
}
