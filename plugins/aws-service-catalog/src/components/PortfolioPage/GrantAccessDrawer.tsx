import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { guardrailsApiRef, portfoliosApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ComboField, FormField, RadioField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

/** Whom to give access, as the field of the request names it. */
type Kind = 'team' | 'principalArn' | 'pattern';
const KINDS: readonly Kind[] = ['team', 'principalArn', 'pattern'];

/** Gives a team, an IAM principal or a pattern of principals access to the portfolio. */
export function GrantAccessDrawer(props: {
  portfolioId: string;
  onClose: () => void;
}) {
  const { portfolioId, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const portfolios = useApi(portfoliosApiRef);
  const guardrails = useApi(guardrailsApiRef);
  const changed = usePortfolioChanged();
  const [kind, setKind] = useState<Kind>('team');
  const [text, setText] = useState('');
  const value = text.trim();
  // Teams that cannot be listed can still be typed.
  const teams = useRefreshing(
    ({ signal }) => guardrails.listGuardedTeams(catalog.id, { signal }),
    [catalog.id],
  );
  const problem = value ? undefined : t('portfolio.access.grant.required');
  const form = useDrawerForm({
    change: useSimpleChange(() =>
      portfolios.grantAccess(catalog.id, portfolioId, { [kind]: value }),
    ),
    problems: { [kind]: problem } as Record<Kind, string | undefined>,
    onDone: () => {
      changed();
      onClose();
    },
  });
  const field = {
    label: t(`portfolio.access.grant.${kind}Label`),
    help: t(`portfolio.access.grant.${kind}Help`),
    value: text,
    onChange: setText,
    problem: form.problemOf(kind),
    required: true,
    disabled: form.sending,
  };
  return (
    <SideDrawer
      title={t('portfolio.access.grant.title')}
      submit={t('portfolio.access.grant.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <RadioField
        label={t('portfolio.access.grant.kind')}
        value={kind}
        options={KINDS.map(known => ({
          value: known,
          text: t(`portfolio.access.grant.${known}`),
        }))}
        onChange={wanted => {
          setKind(wanted);
          setText('');
        }}
        disabled={form.sending}
      />
      {kind === 'team' ? (
        <ComboField
          key={kind}
          id="grant-team"
          {...field}
          options={(teams.value?.items ?? []).map(team => ({
            value: team.id,
            text: team.title,
            note: team.roleName,
          }))}
        />
      ) : (
        <FormField key={kind} id={`grant-${kind}`} {...field} monospace />
      )}
    </SideDrawer>
  );
}
