import type { Output } from 'backstage-plugin-aws-service-catalog-common';
import type { Zod } from './actionsRegistry';
import { MOST, shortened } from './bounded';

/** Outputs of a stack, as an agent reads them. */
export const outputShapes = (z: Zod) =>
  z.array(
    z.object({
      key: z.string(),
      value: z.string(),
      description: z.string().optional(),
    }),
  );

export function outputViews(outputs: readonly Output[]) {
  return outputs.slice(0, MOST.outputs).map(({ key, value, description }) => ({
    key,
    value,
    description: shortened(description),
  }));
}
