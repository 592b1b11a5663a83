import { useApi } from '@backstage/core-plugin-api';
import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { portfoliosApiRef, sharesApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { useTranslate } from '../../hooks/useTranslate';
import { BlastRadiusPart, useBlastRadius } from '../ConfirmChange';
import { SideDrawer } from '../SideDrawer';
import { ShareFlags, type Flags } from './ShareFlags';
import { useShareEffects } from './useShareEffects';
import { usePortfolioChanged } from './usePortfolioChange';

/** Changes what travels with a share, and says first whom that touches. With whom it is shared does not change. */
export function EditShareDrawer(props: {
  portfolioId: string;
  share: PortfolioShare;
  onClose: () => void;
}) {
  const { portfolioId, share, onClose } = props;
  const { type, recipient } = share;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const portfolios = useApi(portfoliosApiRef);
  const api = useApi(sharesApiRef);
  const changed = usePortfolioChanged();
  const [edits, setEdits] = useState<Partial<Flags>>({});
  const { base, change, reload, reloadFailure } = useEditBase({
    opened: share,
    read: async () => {
      const { shares } = await portfolios.getPortfolio(
        catalog.id,
        portfolioId,
        { refresh: true },
      );
      const fresh = shares.find(
        one => one.type === type && one.recipient === recipient,
      );
      // One that has ended is refused by the server.
      return fresh ?? share;
    },
    save: ({ version, shareTagOptions, sharePrincipals }) =>
      api.updateShare(catalog.id, portfolioId, recipient, {
        type,
        shareTagOptions,
        sharePrincipals,
        ...edits,
        version,
      }),
  });
  const flags = { ...base, ...edits };
  const radius = useBlastRadius({
    kind: 'share',
    portfolioId,
    recipient,
    shareType: type,
  });
  const effects = useShareEffects(base, flags);
  const form = useDrawerForm({
    change,
    problems: {},
    onDone: () => {
      changed();
      onClose();
    },
  });
  return (
    <SideDrawer
      title={t('portfolio.shares.edit.title', {
        name: `${t(`portfolio.shares.${type}`)} ${recipient}`,
      })}
      submit={t('portfolio.shares.edit.submit')}
      sending={form.sending}
      waiting={radius.loading}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      <ShareFlags
        type={type}
        flags={flags}
        onChange={edit => setEdits({ ...edits, ...edit })}
        disabled={form.sending}
      />
      <BlastRadiusPart radius={radius} effects={effects} />
    </SideDrawer>
  );
}
