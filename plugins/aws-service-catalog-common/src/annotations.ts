/**
 * Annotations of catalog entities that the plugin reads.
 * @public
 */
export const AWS_SERVICE_CATALOG_ANNOTATIONS = {
  /** Group: AWS account, 12 digits, that the group works in. Makes the group a team. */
  accountId: 'aws-service-catalog.io/account-id',
  /** Group: AWS regions, comma separated, the default first. */
  regions: 'aws-service-catalog.io/regions',
  /** Group: name of the IAM role that the group works through (the team role). */
  roleName: 'aws-service-catalog.io/role-name',
  /** Component or Resource: id of the provisioned product (`pp-…`) that belongs to it. */
  provisionedProductId: 'aws-service-catalog.io/provisioned-product-id',
} as const;
