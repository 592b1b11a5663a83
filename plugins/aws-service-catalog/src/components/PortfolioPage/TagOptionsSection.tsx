import { useApi } from '@backstage/core-plugin-api';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { tagOptionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { TagOptionsCard } from '../TagOptionsCard';
import { usePortfolioChanged } from './usePortfolioChange';

/** Labels that a launch from the portfolio asks for or sets. */
export function TagOptionsSection({ portfolio }: { portfolio: Portfolio }) {
  const catalog = useCatalog();
  const api = useApi(tagOptionsApiRef);
  const changed = usePortfolioChanged();
  return (
    <TagOptionsCard
      options={portfolio.tagOptions}
      mayChange={catalog.may.curate && !portfolio.imported}
      add={tagOptionId =>
        api.associatePortfolioTagOption(catalog.id, portfolio.id, {
          tagOptionId,
        })
      }
      remove={tagOptionId =>
        api.disassociatePortfolioTagOption(
          catalog.id,
          portfolio.id,
          tagOptionId,
        )
      }
      onChanged={changed}
    />
  );
}
