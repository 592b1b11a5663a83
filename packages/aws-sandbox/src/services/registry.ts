import type { ServiceDefinition } from '../core/operation';
import { iam } from './iam';
import { sts } from './sts';

const services: ServiceDefinition[] = [sts, iam];

/** Every emulated service, by the name of its folder. */
export const registry: ReadonlyMap<string, ServiceDefinition> = new Map(
  services.map(service => [service.name, service]),
);
