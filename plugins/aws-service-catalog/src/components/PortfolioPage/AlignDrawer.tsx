import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  Alignment,
  Portfolio,
  Spoke,
  SpokePortfolio,
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
import { SpokeCopiesField } from './SpokeCopiesField';
import { SpokeTeamsField } from './SpokeTeamsField';

const TONES: Record<Alignment['steps'][number]['status'], Tone> = {
  done: 'ok',
  already: 'ok',
  failed: 'error',
  skipped: 'pending',
};

/** Brings a spoke in line with the portfolio, and tells step by step what was done. */
export function AlignDrawer(props: {
  portfolio: Portfolio;
  spoke: Spoke;
  /** The portfolio as it is there. */
  here: SpokePortfolio | undefined;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { portfolio, spoke, here, onChanged, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(sharesApiRef);
  const known = here?.localPortfolio?.name ?? portfolio.name;
  const [localPortfolioName, setName] = useState(known);
  const [launchRoleName, setRole] = useState('');
  const [teams, setTeams] = useState(here?.teamsToGrant ?? []);
  const [copies, setCopies] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<Alignment>();
  const name = localPortfolioName.trim();
  const change = useSimpleChange(async () =>
    setOutcome(
      await api.alignSpoke(catalog.id, spoke.catalog, {
        portfolioId: portfolio.id,
        // Left as it is, it stands for all local portfolios that hold products of it.
        localPortfolioName: name && name !== known ? name : undefined,
        launchRoleName: launchRoleName.trim() || undefined,
        teams,
        copies,
      }),
    ),
  );
  const form = useDrawerForm({
    change,
    problems: {
      localPortfolioName: undefined,
      launchRoleName: undefined,
      teams: undefined,
      copies: undefined,
    },
    onDone: onChanged,
  });
  const isInLine = outcome?.inLine === true;
  return (
    <SideDrawer
      title={t('portfolio.spokes.align.title', { spoke: spoke.catalog })}
      submit={t(
        isInLine
          ? 'portfolio.spokes.align.close'
          : 'portfolio.spokes.align.action',
      )}
      saved={isInLine}
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
      <SpokeTeamsField
        teams={spoke.teams}
        chosen={teams}
        onChange={setTeams}
        problem={form.problemOf('teams')}
        disabled={form.sending}
      />
      <SpokeCopiesField
        drift={here?.drift ?? []}
        chosen={copies}
        onChange={setCopies}
        disabled={form.sending}
      />
      {outcome && (
        <div role="status">
          <Alert severity={isInLine ? 'success' : 'warning'}>
            {t(
              isInLine
                ? 'portfolio.spokes.align.done'
                : 'portfolio.spokes.align.notDone',
              { spoke: spoke.catalog },
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
