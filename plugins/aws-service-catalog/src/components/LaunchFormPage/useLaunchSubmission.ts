import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import type {
  LaunchForm,
  ProvisionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useChange, type ChangeState } from '../../changes/useChange';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import type { WrittenLaunch } from './useLaunchDraft';

/** Sends a launch once, and goes on to its page when it was accepted. */
export function useLaunchSubmission(written: Pick<WrittenLaunch, 'drop'>) {
  const api = useApi(serviceCatalogApiRef);
  const analytics = useAnalytics();
  const navigate = useNavigate();
  const paths = usePaths();
  const { team, region } = useTeam();
  const { state, submit, isRepetition } = useChange(
    `launch:${team.id}:${region}`,
    (request: ProvisionRequest, idempotencyKey) =>
      api.createLaunch(team.id, request, { idempotencyKey }),
  );
  /** What the server did not accept and the person has changed since. */
  const [forgotten, setForgotten] = useState<ChangeState>();

  const launch = async (
    request: ProvisionRequest,
    secret: readonly string[],
    form: LaunchForm,
  ) => {
    const accepted = await submit(request, secret);
    if (!accepted) return;
    analytics.captureEvent('launch', form.productId, {
      attributes: { team: team.id, region, version: form.versionName },
    });
    written.drop();
    navigate(paths.launch(accepted.id));
  };
  return {
    state: state === forgotten ? ({ kind: 'idle' } as const) : state,
    launch,
    isRepetition,
    forgetRefusal: () => {
      if (state.kind === 'refused') setForgotten(state);
    },
  };
}
