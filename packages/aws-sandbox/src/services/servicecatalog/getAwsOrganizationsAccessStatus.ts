import type {
  GetAWSOrganizationsAccessStatusInput,
  GetAWSOrganizationsAccessStatusOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { organizationOf } from '../organizations/state';
import { notFound } from './requests/errors';
import { accessStatus, requireSharer } from './sharing/organizationAccess';

/** Whether sharing throughout the organization is enabled. For accounts that may share with it only. */
export const getAwsOrganizationsAccessStatus: Operation<
  GetAWSOrganizationsAccessStatusInput,
  GetAWSOrganizationsAccessStatusOutput
> = {
  run(_, ctx) {
    if (!organizationOf(ctx, ctx.accountId)) {
      throw notFound(
        `Account ${ctx.accountId} is not a member of an organization.`,
      );
    }
    const { organization } = requireSharer(ctx);
    return { AccessStatus: accessStatus(ctx, organization) };
  },
};
