import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { tagsProblem } from '../PortfolioPage/TagLines';

/** What people write about a product. */
export type ProductDetails = Pick<
  CatalogProduct,
  'name' | 'vendor' | 'distributor' | 'description' | 'support' | 'tags'
>;

/** A field of a request about them. */
export type ProductField =
  | Exclude<keyof ProductDetails, 'support'>
  | `support.${keyof ProductDetails['support']}`;

/** What is wrong with them, by field of the request. */
export function useProductProblems(
  details: ProductDetails,
): Record<ProductField, string | undefined> {
  const { t } = useTranslate();
  const { name, vendor, support, tags } = details;
  const required = (value: string) =>
    value.trim() ? undefined : t('catalogProducts.version.required');
  const wrongTags = tagsProblem(tags);
  return {
    name: required(name),
    vendor: required(vendor),
    distributor: undefined,
    description: undefined,
    'support.description': undefined,
    'support.email': undefined,
    'support.url':
      support.url && !/^https?:\/\//.test(support.url)
        ? t('catalogProducts.details.wrongUrl')
        : undefined,
    tags: wrongTags && t(`portfolio.details.edit.${wrongTags}`),
  };
}
