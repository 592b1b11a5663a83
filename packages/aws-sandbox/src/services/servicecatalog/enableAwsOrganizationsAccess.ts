import type {
  EnableAWSOrganizationsAccessInput,
  EnableAWSOrganizationsAccessOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { turnOrganizationAccess } from './sharing/turnOrganizationAccess';

/** Lets the account that manages an organization, and its delegated administrators, share throughout it. */
export const enableAwsOrganizationsAccess: Operation<
  EnableAWSOrganizationsAccessInput,
  EnableAWSOrganizationsAccessOutput
> = {
  run(_, ctx) {
    turnOrganizationAccess(ctx, true);
    return {};
  },
};
