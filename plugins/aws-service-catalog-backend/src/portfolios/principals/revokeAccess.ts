import type { RevokeAccessQuery } from 'backstage-plugin-aws-service-catalog-common';
import { NotFoundError } from '@backstage/errors';
import { disassociatePrincipalFromPortfolio } from '../../aws/serviceCatalog/disassociatePrincipalFromPortfolio';
import { listPrincipalsForPortfolio } from '../../aws/serviceCatalog/listPrincipalsForPortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';

/**
 * Takes the access of a principal away. What runs goes on running.
 *
 * @throws NotFoundError - the portfolio gives no such access
 * @throws UnseenBlastRadiusError - it touches something else than was seen
 */
export async function revokeAccess(
  sources: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  { principalArn, type, blastRadius: seen }: RevokeAccessQuery,
): Promise<Changed<undefined>> {
  // AWS says nothing when there was no such access, which would look like one taken away.
  const principals = await listPrincipalsForPortfolio(
    session.reader,
    portfolioId,
  );
  const isThere = principals.some(
    one => one.principalArn === principalArn && one.type === type,
  );
  if (!isThere) {
    throw new NotFoundError(
      `Portfolio ${portfolioId} gives '${principalArn}' no access of type ${type}`,
    );
  }
  await askFirst(
    sources,
    session,
    { kind: 'access', portfolioId, principalArn },
    seen,
  );
  await inWords(
    'take access to a portfolio away',
    disassociatePrincipalFromPortfolio(session.actor(), {
      portfolioId,
      principalArn,
      type,
    }),
  );
  await sources.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
  });
  return { answer: undefined, before: { principalArn, type } };
}
