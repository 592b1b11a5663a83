import { ListConstraintsForPortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { type ConstraintView, toConstraintView } from './ConstraintView';

const PAGE_SIZE = 20;

/** Constraints in a portfolio, of one product or of all. */
export function listConstraintsForPortfolio(
  session: AwsSession,
  input: { portfolioId: string; productId?: string },
  options?: { kind?: RequestKind },
): Promise<ConstraintView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListConstraintsForPortfolio',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListConstraintsForPortfolioCommand({
            PortfolioId: input.portfolioId,
            ProductId: input.productId,
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.ConstraintDetails ?? []).map(toConstraintView),
      nextPageToken: page.NextPageToken,
    };
  });
}
