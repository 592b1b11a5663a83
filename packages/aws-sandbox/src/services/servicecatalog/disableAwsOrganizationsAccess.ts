import type {
  DisableAWSOrganizationsAccessInput,
  DisableAWSOrganizationsAccessOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { turnOrganizationAccess } from './sharing/turnOrganizationAccess';

/** Ends new sharing throughout the organization; shares that are there stay. */
export const disableAwsOrganizationsAccess: Operation<
  DisableAWSOrganizationsAccessInput,
  DisableAWSOrganizationsAccessOutput
> = {
  run(_, ctx) {
    turnOrganizationAccess(ctx, false);
    return {};
  },
};
