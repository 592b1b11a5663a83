import { ListPrincipalsForPortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';

const PAGE_SIZE = 20;

/** Whoever has access to a portfolio. */
export interface PrincipalView {
  /** An ARN, one without account for a pattern, or the unique id of a principal that was deleted. */
  principalArn: string;
  type: 'IAM' | 'IAM_PATTERN';
}

/** Everybody who has access to a portfolio through this account. */
export function listPrincipalsForPortfolio(
  session: AwsSession,
  portfolioId: string,
  options?: { kind?: RequestKind },
): Promise<PrincipalView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListPrincipalsForPortfolio',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListPrincipalsForPortfolioCommand({
            PortfolioId: portfolioId,
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.Principals ?? []).flatMap(
        ({ PrincipalARN, PrincipalType }) =>
          PrincipalARN === undefined
            ? []
            : {
                principalArn: PrincipalARN,
                type:
                  PrincipalType === 'IAM_PATTERN'
                    ? ('IAM_PATTERN' as const)
                    : ('IAM' as const),
              },
      ),
      nextPageToken: page.NextPageToken,
    };
  });
}
