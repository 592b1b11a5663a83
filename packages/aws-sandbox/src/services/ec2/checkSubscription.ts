import type { RunInstancesRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import { isEntitled } from '../marketplace-agreement/entitlement';
import { launchPlan } from './launchPlan';

/**
 * An account launches a Marketplace image only when it has agreed to the product's terms, or was given the licence.
 *
 * @throws OptInRequired
 */
export function checkSubscription(input: RunInstancesRequest, ctx: Ctx): void {
  const { image } = launchPlan(input, ctx);
  const missing = image.productCodes.find(
    ({ id, type }) => type === 'marketplace' && !isEntitled(ctx, id),
  );
  if (missing) {
    throw new AwsError(
      'OptInRequired',
      `In order to use this AWS Marketplace product you need to accept terms and subscribe. To do so please visit https://aws.amazon.com/marketplace/pp?sku=${missing.id}`,
      { status: 401 },
    );
  }
}
