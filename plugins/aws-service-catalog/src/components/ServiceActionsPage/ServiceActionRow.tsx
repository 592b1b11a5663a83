import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ServiceActionSummary } from 'backstage-plugin-aws-service-catalog-common';
import { serviceActionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { runsAsOf } from '../ServiceActionForm';

export const useCellStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'anywhere' },
  // Side by side there is no room for it on a telephone; the page of the service action tells it all.
  wide: {
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

/** A service action with its document and role, which the list does not carry. */
export function ServiceActionRow(props: {
  action: ServiceActionSummary;
  asOf: string;
}) {
  const { action, asOf } = props;
  const { id, name, description } = action;
  const classes = useCellStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const paths = usePaths();
  const { value, error } = useRefreshing(
    ({ signal }) => api.getServiceAction(catalog.id, id, { signal }),
    [catalog.id, id],
    { alsoWhen: [asOf] },
  );
  const definition = value?.definition;
  const missing = error ? (
    <Typography variant="body2" color="textSecondary">
      {t('serviceActions.list.unread')}
    </Typography>
  ) : (
    <Skeleton width={120} />
  );
  const runsAs = definition && runsAsOf(definition);
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" className={classes.text}>
        <Link to={paths.serviceAction(catalog.id, id)}>{name}</Link>
        {description && (
          <Typography variant="body2" color="textSecondary">
            {description}
          </Typography>
        )}
      </TableCell>
      <TableCell className={classes.text}>
        {definition
          ? `${definition.documentName} · ${definition.documentVersion}`
          : missing}
      </TableCell>
      <TableCell className={classes.wide}>
        {runsAs === 'role' && definition?.assumeRole?.split('/').pop()}
        {runsAs && runsAs !== 'role' && t(`serviceActions.runsAs.${runsAs}`)}
        {!runsAs && missing}
      </TableCell>
    </TableRow>
  );
}
