/** How the service names itself to IAM and Organizations, and in `aws:CalledVia`. */
export const SERVICE_PRINCIPAL = 'servicecatalog.amazonaws.com';
