import type {
  SearchAgreementsInput,
  SearchAgreementsOutput,
} from '@aws-sdk/client-marketplace-agreement';
import type { Operation } from '../../core/operation';
import { pageOf } from '../../core/pageOf';
import { passesFilters, readFilters } from './agreementFilters';
import { agreementView } from './agreementView';
import { invalid } from './errors';
import { marketplaceState, type Agreement } from './state';

const PAGE_SIZE = 50;
const CATALOG = 'AWSMarketplace';

/** Lists what the account has agreed to. Searches by sellers are not emulated. */
export const searchAgreements: Operation<
  SearchAgreementsInput,
  SearchAgreementsOutput
> = {
  access: ({ filters = [] }) => [
    {
      action: 'aws-marketplace:SearchAgreements',
      resource: '*',
      context: Object.fromEntries(
        filters
          .filter(
            ({ name }) => name === 'PartyType' || name === 'AgreementType',
          )
          .map(({ name, values = [] }) => [`aws-marketplace:${name}`, values]),
      ),
    },
  ],
  run(input, ctx) {
    if (input.catalog !== CATALOG) {
      throw invalid(`The catalog must be ${CATALOG}.`);
    }
    const filters = readFilters(input.filters);
    const found = Object.values(ctx.state(marketplaceState).agreements).filter(
      agreement => passesFilters(agreement, filters),
    );
    const { items, nextToken } = pageOf(sorted(found, input.sort), {
      token: input.nextToken,
      size: input.maxResults ?? PAGE_SIZE,
      invalid: () => invalid('The nextToken is not valid.'),
    });
    return {
      agreementViewSummaries: items.map(agreement =>
        agreementView(agreement, ctx.accountId),
      ),
      nextToken,
    };
  },
};

function sorted(
  agreements: Agreement[],
  sort: SearchAgreementsInput['sort'],
): Agreement[] {
  if (sort?.sortBy && sort.sortBy !== 'EndTime') {
    throw invalid(`Acceptors cannot sort by ${sort.sortBy}.`);
  }
  const ascending = [...agreements].sort((a, b) =>
    (a.endsAt ?? '9').localeCompare(b.endsAt ?? '9'),
  );
  return sort?.sortOrder === 'ASCENDING' ? ascending : ascending.reverse();
}
