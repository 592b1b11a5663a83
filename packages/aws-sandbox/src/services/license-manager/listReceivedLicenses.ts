import type {
  ListReceivedLicensesRequest,
  ListReceivedLicensesResponse,
} from '@aws-sdk/client-license-manager';
import type { Operation } from '../../core/operation';
import { answerPage } from './answerPage';
import { licenceView, receivedLicences } from './licences';

/** Licences that the account bought, or that another account shares with it. */
export const listReceivedLicenses: Operation<
  ListReceivedLicensesRequest,
  ListReceivedLicensesResponse
> = {
  run(input, ctx) {
    const licences = receivedLicences(ctx)
      .map(({ licence, grant }) => licenceView(licence, grant))
      .filter(
        ({ LicenseArn = '' }) =>
          input.LicenseArns?.includes(LicenseArn) ?? true,
      );
    const { items, nextToken } = answerPage(licences, input, {
      ProductSKU: licence => licence.ProductSKU,
      Status: licence => licence.Status,
      Fingerprint: licence => licence.Issuer?.KeyFingerprint,
      IssuerName: licence => licence.Issuer?.Name,
      Beneficiary: licence => licence.Beneficiary,
    });
    return { Licenses: items, NextToken: nextToken };
  },
};
