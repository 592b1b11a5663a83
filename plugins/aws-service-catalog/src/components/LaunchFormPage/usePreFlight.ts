import { useApi } from '@backstage/core-plugin-api';
import type {
  PreFlight,
  PreFlightRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';

const TYPING_PAUSE_MS = 500;

/** The checks of a request, with the request they were made for. */
export type CheckedRequest = { request: PreFlightRequest; answer: PreFlight };

/** Has a launch checked each time the person pauses. */
export function usePreFlight(request: PreFlightRequest) {
  const api = useApi(serviceCatalogApiRef);
  const { team } = useTeam();
  const [settled, setSettled] = useState(request);
  useDebounce(() => setSettled(request), TYPING_PAUSE_MS, [
    JSON.stringify(request),
  ]);
  const { value, error, loading, refreshing } = useRefreshing<CheckedRequest>(
    async ({ signal }) => ({
      request: settled,
      answer: await api.preFlight(team.id, settled, { signal }),
    }),
    [team.id, settled],
    { keepPrevious: true },
  );
  const isCurrent = isEqual(value?.request, request);
  return {
    checked: value,
    error,
    /** The checks shown are those of an earlier state of the form, or there are none yet. */
    busy: loading || refreshing || (!isCurrent && !error),
  };
}
