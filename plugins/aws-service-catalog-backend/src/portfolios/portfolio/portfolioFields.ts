import type { DescribedPortfolio } from '../../aws/serviceCatalog/describePortfolio';
import { plain } from '../Changed';
import { sortedTags } from '../tagChanges';

/** What of a portfolio itself people change. */
export function portfolioFields({
  portfolio,
  tags,
}: Pick<DescribedPortfolio, 'portfolio' | 'tags'>) {
  return plain({
    name: portfolio.name,
    provider: portfolio.provider,
    description: portfolio.description,
    tags: sortedTags(tags),
  });
}
