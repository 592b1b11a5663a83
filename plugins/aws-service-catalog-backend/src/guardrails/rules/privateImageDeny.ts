import type {
  Guardrail,
  GuardrailPolicy,
  PrivatePaidImage,
} from 'backstage-plugin-aws-service-catalog-common';
import type { PrivateImage } from '../../aws/ec2/describePrivatePaidImages';
import {
  conditionsOn,
  coversAction,
  coversResource,
} from '../policies/statements';
import { actualOf, isClosed } from '../proof/Attempt';
import { type RuleEvidence, denialRule, toGuardrail } from './RuleEvidence';

/** Whether private copies of paid images are out of reach: their owner is the account, so the deny by owner lets them by. Pure. */
export function privateImageDeny(
  evidence: RuleEvidence,
  images: readonly (PrivateImage & { region: string })[],
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
        reason:
          'The account has no image of its own that carries a Marketplace product code, so there is nothing to deny.',
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
  { imageId, region, name, productCodes }: PrivateImage & { region: string },
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

function stateOf(
  attempt: Parameters<typeof actualOf>[0] & Parameters<typeof isClosed>[0],
): PrivatePaidImage['state'] {
  if (actualOf(attempt) === 'inconclusive') return 'unknown';
  return isClosed(attempt) ? 'in-force' : 'missing';
}
