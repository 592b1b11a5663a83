import type {
  ListReceivedGrantsRequest,
  ListReceivedGrantsResponse,
} from '@aws-sdk/client-license-manager';
import type { Operation } from '../../core/operation';
import { answerPage } from './answerPage';
import { GRANT_FILTERS, isAskedFor } from './grantFilters';
import { grantView, receivedLicences } from './licences';

/** Grants by which the account received licences. */
export const listReceivedGrants: Operation<
  ListReceivedGrantsRequest,
  ListReceivedGrantsResponse
> = {
  run(input, ctx) {
    const { items, nextToken } = answerPage(
      receivedLicences(ctx).filter(item => isAskedFor(input.GrantArns, item)),
      input,
      GRANT_FILTERS,
    );
    return {
      Grants: items.map(({ licence, grant }) => grantView(licence, grant)),
      NextToken: nextToken,
    };
  },
};
