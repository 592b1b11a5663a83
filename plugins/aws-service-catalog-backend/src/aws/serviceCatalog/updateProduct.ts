import { UpdateProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type AdminProductView, toAdminProductView } from './AdminProductView';
import { type TagView, toAwsTags } from './PortfolioView';

/** Changes details and tags; what is left out stays. */
export async function updateProduct(
  session: AwsSession,
  input: {
    productId: string;
    name?: string;
    vendor?: string;
    distributor?: string;
    description?: string;
    support?: { description?: string; email?: string; url?: string };
    addTags: readonly TagView[];
    removeTags: readonly string[];
  },
): Promise<AdminProductView> {
  const answer = await session.run(
    'servicecatalog',
    'UpdateProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdateProductCommand({
          Id: input.productId,
          Name: input.name,
          Owner: input.vendor,
          Distributor: input.distributor,
          Description: input.description,
          SupportDescription: input.support?.description,
          SupportEmail: input.support?.email,
          SupportUrl: input.support?.url,
          AddTags: toAwsTags(input.addTags),
          RemoveTags: [...input.removeTags],
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toAdminProductView(answer.ProductViewDetail);
}
