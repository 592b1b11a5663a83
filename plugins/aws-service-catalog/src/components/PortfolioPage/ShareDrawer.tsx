import { useApi } from '@backstage/core-plugin-api';
import type { SharePortfolioRequest } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { sharesApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ComboField, RadioField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';
import { ShareFlags } from './ShareFlags';
import { usePortfolioChanged } from './usePortfolioChange';

const TYPES: readonly SharePortfolioRequest['type'][] = [
  'account',
  'organizational-unit',
  'organization',
];

/** Shares the portfolio. */
export function ShareDrawer(props: {
  portfolioId: string;
  onClose: () => void;
}) {
  const { portfolioId, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const catalogs = useCatalogs();
  const api = useApi(sharesApiRef);
  const changed = usePortfolioChanged();
  const [draft, setDraft] = useState<Required<SharePortfolioRequest>>({
    type: 'account',
    recipient: '',
    shareTagOptions: true,
    sharePrincipals: false,
  });
  const set = (edit: Partial<SharePortfolioRequest>) =>
    setDraft({ ...draft, ...edit });
  const recipient = draft.recipient.trim();
  const change = useSimpleChange(() =>
    api.sharePortfolio(catalog.id, portfolioId, { ...draft, recipient }),
  );
  const form = useDrawerForm({
    change,
    problems: {
      recipient: recipient ? undefined : t('portfolio.shares.add.required'),
    },
    onDone: () => {
      changed();
      onClose();
    },
  });
  return (
    <SideDrawer
      title={t('portfolio.shares.add.title')}
      submit={t('portfolio.shares.add.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <RadioField
        label={t('portfolio.shares.add.type')}
        value={draft.type}
        options={TYPES.map(type => ({
          value: type,
          text: t(`portfolio.shares.${type}`),
        }))}
        onChange={type => set({ type, recipient: '', sharePrincipals: false })}
        disabled={form.sending}
      />
      <ComboField
        key={draft.type}
        id="share-recipient"
        label={t(`portfolio.shares.add.recipient.${draft.type}`)}
        help={t(`portfolio.shares.add.help.${draft.type}`)}
        value={draft.recipient}
        options={
          draft.type === 'account'
            ? catalogs
                .filter(({ accountId }) => accountId !== catalog.accountId)
                .map(({ id, accountId }) => ({
                  value: accountId,
                  text: accountId,
                  note: id,
                }))
            : []
        }
        onChange={text => set({ recipient: text })}
        problem={form.problemOf('recipient')}
        required
        disabled={form.sending}
      />
      <ShareFlags
        type={draft.type}
        flags={draft}
        onChange={set}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
