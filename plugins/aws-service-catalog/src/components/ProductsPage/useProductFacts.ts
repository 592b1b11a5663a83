import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** What is worth knowing of a product at a glance, in words. */
export function useProductFacts() {
  const { t } = useTranslate();
  return {
    kindOf: (product: ProductSummary) => t(`products.kind.${product.kind}`),
    sourceOf: ({ vendor, distributor }: ProductSummary) =>
      distributor && distributor !== vendor
        ? `${vendor} ${t('products.card.via', { distributor })}`
        : vendor,
    newestOf: ({ newestVersion }: ProductSummary) =>
      newestVersion && t('products.card.newest', { version: newestVersion }),
    runningOf: ({ running }: ProductSummary) => {
      if (!running || running.team === 0) return undefined;
      return running.mine > 0
        ? t('products.card.runningMine', {
            count: running.team,
            mine: String(running.mine),
          })
        : t('products.card.running', { count: running.team });
    },
  };
}
