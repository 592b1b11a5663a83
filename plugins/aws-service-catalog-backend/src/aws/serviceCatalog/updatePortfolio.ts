import { UpdatePortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import {
  type PortfolioView,
  type TagView,
  toAwsTags,
  toPortfolioView,
} from './PortfolioView';

/** Changes details and tags; what is left out stays. */
export async function updatePortfolio(
  session: AwsSession,
  input: {
    portfolioId: string;
    name?: string;
    provider?: string;
    description?: string;
    addTags: readonly TagView[];
    removeTags: readonly string[];
  },
): Promise<PortfolioView> {
  const answer = await session.run(
    'servicecatalog',
    'UpdatePortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdatePortfolioCommand({
          Id: input.portfolioId,
          DisplayName: input.name,
          ProviderName: input.provider,
          Description: input.description,
          AddTags: toAwsTags(input.addTags),
          RemoveTags: [...input.removeTags],
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toPortfolioView(answer.PortfolioDetail);
}
