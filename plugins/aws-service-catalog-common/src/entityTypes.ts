/**
 * `spec.type` of the `Resource` that a provisioned product is in the software catalog.
 * @public
 */
export const PROVISIONED_PRODUCT_ENTITY_TYPE =
  'aws-service-catalog-provisioned-product';

/**
 * `spec.type` of the `Template` that an approved product is in the software catalog.
 * @public
 */
export const PRODUCT_TEMPLATE_ENTITY_TYPE = 'aws-service-catalog-product';
