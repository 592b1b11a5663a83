import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProvisionedProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import { ItemActions, ProductAndVersion } from './ProvisionedFacts';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
  },
  card: {
    padding: theme.spacing(2),
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
}));

/** The list on a narrow screen. */
export function ProvisionedCards(props: {
  items: readonly ProvisionedProductSummary[];
}) {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  return (
    <ul className={classes.list} aria-label={t('provisioned.list.tableLabel')}>
      {props.items.map(item => (
        <Paper key={item.id} component="li" className={classes.card}>
          <Typography variant="h6" component="h2">
            <Link to={paths.provisionedProduct(item.id)}>{item.name}</Link>
          </Typography>
          <ToneChip tone={item.tone} label={item.statusInWords} />
          <div>
            <ProductAndVersion item={item} />
          </div>
          <Typography variant="body2" color="textSecondary" component="div">
            <PersonName person={item.owner} />
            {item.createdAt && (
              <>
                {' · '}
                <TimeAgo at={item.createdAt} />
              </>
            )}
          </Typography>
          <div>
            <ItemActions item={item} />
          </div>
        </Paper>
      ))}
    </ul>
  );
}
