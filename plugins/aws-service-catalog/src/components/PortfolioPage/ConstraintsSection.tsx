import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Constraint,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { ConstraintDrawer } from '../ConstraintDrawer';
import { ItemList } from '../ItemList';
import { CheckRoleLink } from '../LaunchRolePage';
import { SectionCard } from '../SectionCard';
import { usePortfolioChanged } from './usePortfolioChange';

/** What is being done to which constraint. */
type Change = { kind: 'add' } | { kind: 'edit' | 'remove'; of: Constraint };

const useStyles = makeStyles(theme => ({
  raw: {
    '& summary': { cursor: 'pointer', color: theme.palette.text.secondary },
    '& pre': {
      margin: theme.spacing(1, 0, 0),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      ...theme.typography.body2,
      fontFamily: 'monospace',
    },
  },
}));

/** What limits launches from the portfolio, in words, and as AWS keeps it for those who want to know. */
export function ConstraintsSection({ portfolio }: { portfolio: Portfolio }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const changed = usePortfolioChanged();
  const [change, setChange] = useState<Change>();
  const close = () => setChange(undefined);
  const done = () => {
    close();
    changed();
  };
  const mayChange = catalog.may.constrain && !portfolio.imported;
  const button = (kind: 'edit' | 'remove', of: Constraint) => (
    <Button
      size="small"
      aria-label={t(`portfolio.constraints.${kind}.named`, {
        type: of.type,
        product: of.productName ?? of.productId,
      })}
      onClick={() => setChange({ kind, of })}
    >
      {t(`portfolio.constraints.${kind}.action`)}
    </Button>
  );
  return (
    <SectionCard
      title={t('portfolio.constraints.title')}
      action={
        mayChange &&
        portfolio.products.length > 0 && (
          <Button color="primary" onClick={() => setChange({ kind: 'add' })}>
            {t('portfolio.constraints.add.action')}
          </Button>
        )
      }
    >
      <ItemList
        none={t('portfolio.constraints.none')}
        items={portfolio.constraints.map(constraint => ({
          key: constraint.id,
          what: (
            <>
              <Typography>{constraint.inWords}</Typography>
              <Typography variant="body2" color="textSecondary">
                {[
                  constraint.type,
                  t('portfolio.constraints.on', {
                    product: constraint.productName ?? constraint.productId,
                  }),
                  constraint.inherited && t('portfolio.constraints.inherited'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              {constraint.launchRole && (
                <CheckRoleLink
                  portfolioId={portfolio.id}
                  roleName={constraint.launchRole.name}
                  productName={constraint.productName ?? constraint.productId}
                />
              )}
              <details className={classes.raw}>
                <summary>{t('portfolio.constraints.raw')}</summary>
                <pre>{JSON.stringify(constraint.parameters, null, 2)}</pre>
              </details>
            </>
          ),
          actions: mayChange && !constraint.inherited && (
            <div>
              {button('edit', constraint)}
              {button('remove', constraint)}
            </div>
          ),
        }))}
      />
      {(change?.kind === 'add' || change?.kind === 'edit') && (
        <ConstraintDrawer
          portfolio={portfolio}
          constraint={change.kind === 'edit' ? change.of : undefined}
          onDone={done}
          onClose={close}
        />
      )}
      {change?.kind === 'remove' && (
        <ConfirmChange
          title={t('portfolio.constraints.remove.title', {
            product: change.of.productName ?? change.of.productId,
          })}
          action={t('portfolio.constraints.remove.action')}
          about={{
            kind: 'constraint',
            portfolioId: portfolio.id,
            constraintId: change.of.id,
          }}
          change={blastRadius =>
            api.deleteConstraint(catalog.id, portfolio.id, change.of.id, {
              blastRadius,
            })
          }
          onDone={done}
          onClose={close}
        />
      )}
    </SectionCard>
  );
}
