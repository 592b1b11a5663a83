import { associateTagOptionWithResource } from '../aws/serviceCatalog/associateTagOptionWithResource';
import { disassociateTagOptionFromResource } from '../aws/serviceCatalog/disassociateTagOptionFromResource';
import type { CatalogSession } from '../catalogs/Catalogs';

/**
 * Deletes a portfolio or product that TagOptions are on. They are words, not things: they go with it, and stay in the
 * library. When AWS refuses the deletion they are put back, for launches are to go on asking for them.
 *
 * @param remove - the deletion
 */
export async function withoutTagOptions(
  session: CatalogSession,
  resourceId: string,
  tagOptions: readonly { id: string }[],
  remove: () => Promise<void>,
): Promise<void> {
  const actor = session.actor();
  const taken: string[] = [];
  try {
    for (const { id: tagOptionId } of tagOptions) {
      await disassociateTagOptionFromResource(actor, {
        resourceId,
        tagOptionId,
      });
      taken.push(tagOptionId);
    }
    await remove();
  } catch (error) {
    await Promise.allSettled(
      taken.map(tagOptionId =>
        associateTagOptionWithResource(actor, { resourceId, tagOptionId }),
      ),
    );
    throw error;
  }
}
