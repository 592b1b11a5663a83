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
  /** Component or Resource: ids, comma separated, of the provisioned products (`pp-…`) that belong to it. */
  provisionedProductId: 'aws-service-catalog.io/provisioned-product-id',
  /** Resource or Template that the plugin makes: id of the team that runs it, or may launch it. */
  team: 'aws-service-catalog.io/team',
  /** Resource or Template that the plugin makes: AWS region of it. */
  region: 'aws-service-catalog.io/region',
  /** Resource or Template that the plugin makes: id of the product. */
  productId: 'aws-service-catalog.io/product-id',
  /** Resource that the plugin makes: name of the version that runs. */
  version: 'aws-service-catalog.io/version',
  /** Resource that the plugin makes: status, as AWS names it. */
  status: 'aws-service-catalog.io/status',
  /** Resource that the plugin makes: ARN of the provisioned product. */
  arn: 'aws-service-catalog.io/arn',
  /** Resource that the plugin makes: when it was launched, ISO 8601. */
  createdAt: 'aws-service-catalog.io/created-at',
  /** Resource that the plugin makes: entity ref of the person who launched it. */
  launchedBy: 'aws-service-catalog.io/launched-by',
  /** Resource or Template that the plugin makes: hash of what AWS said when it was written. */
  digest: 'aws-service-catalog.io/digest',
  /** Resource or Template that the plugin makes: when it was written, ISO 8601. */
  writtenAt: 'aws-service-catalog.io/written-at',
} as const;
