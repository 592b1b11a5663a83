import { CreatePortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import {
  type PortfolioView,
  type TagView,
  toAwsTags,
  toPortfolioView,
} from './PortfolioView';

/** Makes a portfolio; the same token makes the same one. */
export async function createPortfolio(
  session: AwsSession,
  input: {
    name: string;
    provider: string;
    description?: string;
    tags: readonly TagView[];
    token: string;
  },
): Promise<PortfolioView> {
  const answer = await session.run(
    'servicecatalog',
    'CreatePortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreatePortfolioCommand({
          DisplayName: input.name,
          ProviderName: input.provider,
          Description: input.description,
          Tags: toAwsTags(input.tags),
          IdempotencyToken: input.token,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toPortfolioView(answer.PortfolioDetail);
}
