import type {
  DescribeAgreementInput,
  DescribeAgreementOutput,
} from '@aws-sdk/client-marketplace-agreement';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { agreementView } from './agreementView';
import { noSuchAgreement } from './errors';
import { marketplaceState, type Agreement } from './state';

export const describeAgreement: Operation<
  Checked<DescribeAgreementInput, 'agreementId'>,
  DescribeAgreementOutput
> = {
  run({ agreementId }, ctx) {
    return {
      ...agreementView(existingAgreement(ctx, agreementId), ctx.accountId),
      estimatedCharges: { currencyCode: 'USD', agreementValue: '0.00' },
    };
  },
};

/**
 * An agreement that the account has accepted.
 *
 * @throws ResourceNotFoundException
 */
export function existingAgreement(ctx: Ctx, id: string): Agreement {
  const agreement = lookup(ctx.state(marketplaceState).agreements, id);
  if (!agreement) {
    throw noSuchAgreement(id);
  }
  return agreement;
}
