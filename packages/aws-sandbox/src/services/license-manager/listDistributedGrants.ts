import type {
  ListDistributedGrantsRequest,
  ListDistributedGrantsResponse,
} from '@aws-sdk/client-license-manager';
import type { Operation } from '../../core/operation';
import { allAgreements } from '../marketplace-agreement/entitlement';
import { answerPage } from './answerPage';
import { GRANT_FILTERS, isAskedFor } from './grantFilters';
import { grantView } from './licences';

/** Grants by which the account shares its licences with others. */
export const listDistributedGrants: Operation<
  ListDistributedGrantsRequest,
  ListDistributedGrantsResponse
> = {
  run(input, ctx) {
    const granted = allAgreements(ctx)
      .filter(({ buyer }) => buyer === ctx.accountId)
      .flatMap(licence => licence.grants.map(grant => ({ licence, grant })));
    const { items, nextToken } = answerPage(
      granted.filter(item => isAskedFor(input.GrantArns, item)),
      input,
      GRANT_FILTERS,
    );
    return {
      Grants: items.map(({ licence, grant }) => grantView(licence, grant)),
      NextToken: nextToken,
    };
  },
};
