/**
 * Topic of the events service on which the backend says that something a team runs has changed.
 * @public
 */
export const PROVISIONED_PRODUCTS_TOPIC =
  'aws-service-catalog.provisioned-products';

/**
 * Payload of an event of `PROVISIONED_PRODUCTS_TOPIC`. It is a hint: the receiver reads what it wants to know.
 * @public
 */
export interface ProvisionedProductsEvent {
  /** Id of the team. */
  team: string;
  region: string;
  /** Left out, anything that the team runs there may have changed. */
  provisionedProductId?: string;
}
