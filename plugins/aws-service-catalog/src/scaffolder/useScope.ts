import { useApi } from '@backstage/core-plugin-api';
import type { ServiceCatalogApi } from 'backstage-plugin-aws-service-catalog-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { serviceCatalogApiRef } from '../api';
import { type Scope, scopeOf } from './scope';

/** What every field of a template is given, as far as its scope goes. */
export interface ScopedField {
  uiSchema: { 'ui:options'?: object };
  formContext?: { formData?: Record<string, unknown> };
}

/** What the field is about, by its options and the other fields. */
export function useScope({ uiSchema, formContext }: ScopedField): Scope {
  return scopeOf({ ...uiSchema['ui:options'] }, formContext?.formData);
}

/**
 * Reads what a field offers, anew when its scope changes. What was read for another scope is no `value`; until that of
 * the present scope is there, it is `previous`.
 */
export function useScoped<T>(
  scope: Scope,
  read: (api: ServiceCatalogApi, scope: Scope) => Promise<T>,
) {
  const api = useApi(serviceCatalogApiRef);
  const { team, region, product, version, path } = scope;
  const key = JSON.stringify([team, region, product, version, path]);
  const { value, loading, error, retry } = useAsyncRetry(
    async () => ({
      key,
      value: await read(api, { team, region, product, version, path }),
    }),
    [api, read, key],
  );
  const isForThis = value?.key === key;
  return {
    value: isForThis ? value.value : undefined,
    previous: value?.value,
    loading: loading || !(isForThis || error),
    error: loading ? undefined : error,
    retry,
  };
}
