import { readFileSync } from 'node:fs';
import { packageFile } from '../core/packageFile';
import type { ServiceModel } from './model';

const loaded = new Map<string, ServiceModel>();

/** The trimmed API model of a service, read once per process. */
export function loadModel(service: string): ServiceModel {
  let model = loaded.get(service);
  if (!model) {
    const file = packageFile('shapes', `${service}.json`);
    model = JSON.parse(readFileSync(file, 'utf8')) as ServiceModel;
    loaded.set(service, model);
  }
  return model;
}
