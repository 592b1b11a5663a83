import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { portfoliosApiRef, sharesApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { DeleteDialog } from '../DeleteDialog';
import { EditPortfolioDrawer } from './EditPortfolioDrawer';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What can be done with the portfolio as a whole: an own one is edited and deleted, an imported one given back. */
export function PortfolioActions({ portfolio }: { portfolio: Portfolio }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const portfolios = useApi(portfoliosApiRef);
  const shares = useApi(sharesApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'delete' | 'giveBack'>();
  const close = () => setOpen(undefined);
  const leave = () => navigate(paths.portfolios(catalog.id));
  const { id, name, imported } = portfolio;
  return (
    <div className={classes.buttons}>
      {imported && catalog.may.share && (
        <Button variant="outlined" onClick={() => setOpen('giveBack')}>
          {t('portfolio.giveBack.action')}
        </Button>
      )}
      {!imported && catalog.may.curate && (
        <>
          <Button variant="outlined" onClick={() => setOpen('delete')}>
            {t('portfolio.delete.action')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            onClick={() => setOpen('edit')}
          >
            {t('portfolio.details.edit.action')}
          </Button>
        </>
      )}
      {open === 'edit' && (
        <EditPortfolioDrawer portfolio={portfolio} onClose={close} />
      )}
      {open === 'delete' && (
        <DeleteDialog
          title={t('portfolio.delete.title', { name })}
          about={{ kind: 'portfolio', portfolioId: id }}
          listBlockers={signal =>
            portfolios.listPortfolioBlockers(catalog.id, id, { signal })
          }
          remove={() => portfolios.deletePortfolio(catalog.id, id)}
          onDone={leave}
          onClose={close}
        />
      )}
      {open === 'giveBack' && (
        <ConfirmChange
          title={t('portfolio.giveBack.title', { name })}
          action={t('portfolio.giveBack.action')}
          about={{ kind: 'portfolio', portfolioId: id }}
          change={blastRadius =>
            shares.rejectShare(catalog.id, id, { blastRadius })
          }
          onDone={leave}
          onClose={close}
        />
      )}
    </div>
  );
}
