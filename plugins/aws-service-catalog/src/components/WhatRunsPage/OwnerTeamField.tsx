import { useApi } from '@backstage/core-plugin-api';
import type { RunningItem } from 'backstage-plugin-aws-service-catalog-common';
import { guardrailsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ComboField, type FieldProps } from '../FormFields';
import { useCatalogOf } from './useCatalogOf';

/** The team through whose role the new owner has it: one that works in the account that it runs in. */
export function OwnerTeamField(
  props: Omit<FieldProps, 'id' | 'label' | 'help'> & { item: RunningItem },
) {
  const { item, ...field } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const place = useCatalogOf()(item) ?? catalog;
  const api = useApi(guardrailsApiRef);
  // Teams that cannot be listed can still be typed.
  const { value } = useRefreshing(
    ({ signal }) => api.listGuardedTeams(place.id, { signal }),
    [place.id],
  );
  const teams =
    value?.items.filter(({ accountId }) => accountId === item.accountId) ??
    (item.team ? [item.team] : []);
  return (
    <ComboField
      {...field}
      id="change-owner-team"
      label={t('whatRuns.owner.teamLabel')}
      help={t('whatRuns.owner.teamHelp', { account: item.accountId })}
      options={teams.map(({ id, title }) => ({ value: id, text: title }))}
    />
  );
}
