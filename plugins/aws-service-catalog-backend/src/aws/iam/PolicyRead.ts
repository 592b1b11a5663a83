/** A policy as it stands in IAM. */
export interface PolicyRead {
  layer: 'inline' | 'attached' | 'permissions-boundary' | 'group';
  name: string;
  /** Managed policies only. */
  arn?: string;
  /** Name of the role or group that has it. */
  attachedTo: string;
  /** JSON text. */
  document: string;
}

/** IAM sends policies URL-encoded. */
export function policyText(document: string | undefined): string {
  return decodeURIComponent(document ?? '{}');
}
