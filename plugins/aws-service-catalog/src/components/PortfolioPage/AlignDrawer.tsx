import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  Alignment,
  Portfolio,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { sharesApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { ItemList } from '../ItemList';
import { SideDrawer } from '../SideDrawer';
import { ToneChip } from '../ToneChip';

const TONES: Record<Alignment['steps'][number]['status'], Tone> = {
  done: 'ok',
  already: 'ok',
  failed: 'error',
  skipped: 'pending',
};

/** Brings a spoke in line with the portfolio, and tells step by step what was done. */
export function AlignDrawer(props: {
  portfolio: Portfolio;
  spoke: string;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { portfolio, spoke, onChanged, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(sharesApiRef);
  const [localPortfolioName, setName] = useState(portfolio.name);
  const [launchRoleName, setRole] = useState('');
  const [outcome, setOutcome] = useState<Alignment>();
  const change = useSimpleChange(async () =>
    setOutcome(
      await api.alignSpoke(catalog.id, spoke, {
        portfolioId: portfolio.id,
        localPortfolioName: localPortfolioName.trim() || undefined,
        launchRoleName: launchRoleName.trim() || undefined,
      }),
    ),
  );
  const form = useDrawerForm({
    change,
    problems: { localPortfolioName: undefined, launchRoleName: undefined },
    onDone: onChanged,
  });
  const isInLine = outcome?.inLine === true;
  return (
    <SideDrawer
      title={t('portfolio.spokes.align.title', { spoke })}
      submit={t(
        isInLine
          ? 'portfolio.spokes.align.close'
          : 'portfolio.spokes.align.action',
      )}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={isInLine ? onClose : form.submit}
      onClose={onClose}
    >
      <Typography>{t('portfolio.spokes.align.what')}</Typography>
      <FormField
        id="align-portfolio"
        label={t('portfolio.spokes.align.localPortfolio')}
        help={t('portfolio.spokes.align.localPortfolioHelp')}
        value={localPortfolioName}
        onChange={setName}
        problem={form.problemOf('localPortfolioName')}
        disabled={form.sending}
        maxLength={100}
      />
      <FormField
        id="align-role"
        label={t('portfolio.spokes.align.launchRole')}
        help={t('portfolio.spokes.align.launchRoleHelp')}
        value={launchRoleName}
        onChange={setRole}
        problem={form.problemOf('launchRoleName')}
        disabled={form.sending}
        maxLength={64}
      />
      {outcome && (
        <div role="status">
          <Alert severity={isInLine ? 'success' : 'warning'}>
            {t(
              isInLine
                ? 'portfolio.spokes.align.done'
                : 'portfolio.spokes.align.notDone',
              { spoke },
            )}
          </Alert>
          <ItemList
            none={t('portfolio.spokes.align.nothing')}
            items={outcome.steps.map(({ status, text, fix }, index) => ({
              key: String(index),
              what: (
                <>
                  <ToneChip
                    tone={TONES[status]}
                    label={t(`portfolio.spokes.status.${status}`)}
                  />
                  <Typography variant="body2">{text}</Typography>
                  {fix && <Typography variant="body2">{fix}</Typography>}
                </>
              ),
            }))}
          />
        </div>
      )}
    </SideDrawer>
  );
}
