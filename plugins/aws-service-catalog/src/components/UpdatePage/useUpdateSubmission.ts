import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import type {
  LaunchForm,
  ProvisionedProductDetail,
  UpdateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useChange } from '../../changes/useChange';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { orderedParameters } from '../../parameters/parameterSchema';
import { refusedFields } from '../LaunchFormPage/refusedFields';
import type { UpdateDraft } from './useUpdateDraft';
import type { PlannedUpdate } from './usePlan';

/** Sends an update once, and goes on to its page when it was accepted. */
export function useUpdateSubmission(options: {
  detail: Pick<ProvisionedProductDetail, 'id'>;
  form: LaunchForm;
  draft: Pick<UpdateDraft, 'request' | 'secret'>;
  planned: Pick<PlannedUpdate, 'drop'>;
}) {
  const { detail, form, draft, planned } = options;
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const analytics = useAnalytics();
  const navigate = useNavigate();
  const paths = usePaths();
  const [sent, setSent] = useState<UpdateRequest>();
  const { state, submit } = useChange(
    `update:${team.id}:${detail.id}`,
    (request: UpdateRequest, idempotencyKey) =>
      api.createUpdate(team.id, detail.id, request, { idempotencyKey }),
  );
  // Once something was changed, an old refusal says nothing about it any more.
  const refusal =
    state.kind === 'refused' && sent === draft.request
      ? state.error
      : undefined;
  const refused = refusal
    ? refusedFields(refusal, orderedParameters(form))
    : { parameters: {} };
  const refusedTags = form.tagUpdate ? refused.tags : undefined;
  const isShownAtField =
    Object.keys(refused.parameters).length > 0 ||
    refusedTags !== undefined ||
    refused.version !== undefined;
  return {
    isSending: state.kind === 'sending' || state.kind === 'accepted',
    refusal,
    /** What the server says of parameters. */
    refusedParameters: refused.parameters,
    refusedTags,
    refusedVersion: refused.version,
    /** Why it was refused, when that is about nothing that the form asks for. */
    refusedElsewhere: isShownAtField ? undefined : refusal,
    send: async () => {
      setSent(draft.request);
      // A plan that is left behind is no reason to give up; if AWS minds, it says so.
      await Promise.allSettled([planned.drop()]);
      const launch = await submit(draft.request, draft.secret);
      if (!launch) return;
      analytics.captureEvent('update', form.productId, {
        attributes: { team: team.id, region, version: form.versionName },
      });
      navigate(paths.launch(launch.id));
    },
  };
}
