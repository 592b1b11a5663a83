import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SectionCard } from '../SectionCard';
import { ItemList } from './ItemList';

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
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <SectionCard title={t('portfolio.constraints.title')}>
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
              <details className={classes.raw}>
                <summary>{t('portfolio.constraints.raw')}</summary>
                <pre>{JSON.stringify(constraint.parameters, null, 2)}</pre>
              </details>
            </>
          ),
        }))}
      />
    </SectionCard>
  );
}
