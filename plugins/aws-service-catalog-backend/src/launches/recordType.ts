import type { LaunchOperation } from 'backstage-plugin-aws-service-catalog-common';

/** Type of the record that AWS keeps of each operation. */
export const RECORD_TYPE: Record<LaunchOperation, string> = {
  provision: 'PROVISION_PRODUCT',
  update: 'UPDATE_PROVISIONED_PRODUCT',
  terminate: 'TERMINATE_PROVISIONED_PRODUCT',
  // AWS does not document the names of these.
  import: 'IMPORT_AS_PROVISIONED_PRODUCT',
  'hand-over': 'UPDATE_PROVISIONED_PRODUCT_PROPERTIES',
  'service-action': 'EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION',
};

/** The operation behind a record; undefined for types that the portal does not make. */
export function operationOfRecord(type: string): LaunchOperation | undefined {
  const operations = Object.keys(RECORD_TYPE) as LaunchOperation[];
  return operations.find(operation => RECORD_TYPE[operation] === type);
}
