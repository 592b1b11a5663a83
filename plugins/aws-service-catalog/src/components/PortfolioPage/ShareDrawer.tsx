import { useApi } from '@backstage/core-plugin-api';
import type {
  PortfolioShare,
  SharePortfolioRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { sharesApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { CheckField, ComboField, RadioField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

const TYPES: readonly SharePortfolioRequest['type'][] = [
  'account',
  'organizational-unit',
  'organization',
];

/** Shares the portfolio, or changes what travels with a share. */
export function ShareDrawer(props: {
  portfolioId: string;
  /** The one to change; left out, a new one. */
  share?: PortfolioShare;
  onClose: () => void;
}) {
  const { portfolioId, share, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const catalogs = useCatalogs();
  const api = useApi(sharesApiRef);
  const changed = usePortfolioChanged();
  const [draft, setDraft] = useState<Required<SharePortfolioRequest>>({
    type: share?.type ?? 'account',
    recipient: share?.recipient ?? '',
    shareTagOptions: share?.shareTagOptions ?? true,
    sharePrincipals: share?.sharePrincipals ?? false,
  });
  const set = (edit: Partial<SharePortfolioRequest>) =>
    setDraft({ ...draft, ...edit });
  const recipient = draft.recipient.trim();
  const carriesPrincipals = draft.type !== 'account' || draft.sharePrincipals;
  const change = useSimpleChange(() => {
    if (!share) {
      return api.sharePortfolio(catalog.id, portfolioId, {
        ...draft,
        recipient,
      });
    }
    const { type, shareTagOptions, sharePrincipals } = draft;
    return api.updateShare(catalog.id, portfolioId, share.recipient, {
      type,
      shareTagOptions,
      sharePrincipals,
    });
  });
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
  const name = share
    ? `${t(`portfolio.shares.${share.type}`)} ${share.recipient}`
    : '';
  return (
    <SideDrawer
      title={
        share
          ? t('portfolio.shares.edit.title', { name })
          : t('portfolio.shares.add.title')
      }
      submit={t(
        share ? 'portfolio.shares.edit.submit' : 'portfolio.shares.add.submit',
      )}
      sending={form.sending}
      // The recipient of a share that is there has no field to say it.
      refusal={share ? change.refusal : form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {!share && (
        <>
          <RadioField
            label={t('portfolio.shares.add.type')}
            value={draft.type}
            options={TYPES.map(type => ({
              value: type,
              text: t(`portfolio.shares.${type}`),
            }))}
            onChange={type =>
              set({ type, recipient: '', sharePrincipals: false })
            }
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
        </>
      )}
      <CheckField
        label={t('portfolio.shares.add.tagOptions')}
        help={t('portfolio.shares.add.tagOptionsHelp')}
        checked={draft.shareTagOptions}
        onChange={shareTagOptions => set({ shareTagOptions })}
        disabled={form.sending}
      />
      <CheckField
        label={t('portfolio.shares.add.principals')}
        help={t(
          carriesPrincipals
            ? 'portfolio.shares.add.principalsHelp'
            : 'portfolio.shares.add.principalsNotHere',
        )}
        checked={draft.sharePrincipals}
        onChange={sharePrincipals => set({ sharePrincipals })}
        disabled={form.sending || !carriesPrincipals}
      />
    </SideDrawer>
  );
}
