import type {
  DescribeAccountRequest,
  DescribeAccountResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { accountById } from './tree';
import type { Operation } from '../../core/operation';
import { asAdministrator } from './requireOrganization';
import { accountView } from './views';

/** One account of the organization. */
export const describeAccount: Operation<
  Checked<DescribeAccountRequest, 'AccountId'>,
  DescribeAccountResponse
> = {
  run({ AccountId }, ctx) {
    const organization = asAdministrator(ctx);
    return {
      Account: accountView(organization, accountById(organization, AccountId)),
    };
  },
};
