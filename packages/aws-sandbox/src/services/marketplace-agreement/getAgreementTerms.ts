import type {
  GetAgreementTermsInput,
  GetAgreementTermsOutput,
} from '@aws-sdk/client-marketplace-agreement';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { pageOf } from '../../core/pageOf';
import { agreementTerms } from './agreementTerms';
import { existingAgreement } from './describeAgreement';
import { invalid } from './errors';

const PAGE_SIZE = 50;

/** The terms of an agreement: prices, legal texts, support and duration. */
export const getAgreementTerms: Operation<
  Checked<GetAgreementTermsInput, 'agreementId'>,
  GetAgreementTermsOutput
> = {
  run({ agreementId, maxResults = PAGE_SIZE, nextToken: token }, ctx) {
    const { items, nextToken } = pageOf(
      agreementTerms(existingAgreement(ctx, agreementId)),
      {
        token,
        size: maxResults,
        invalid: () => invalid('The nextToken is not valid.'),
      },
    );
    return { acceptedTerms: items, nextToken };
  },
};
