import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ProvisionedProductDetail,
  ProvisioningRecord,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { ToneIcon } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  status: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** How it is, in words, and what was done to it last. */
export function StatusLine(props: {
  detail: Pick<ProvisionedProductDetail, 'tone' | 'statusInWords'>;
  lastRecord?: ProvisioningRecord;
}) {
  const { detail, lastRecord } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div>
      <Typography variant="h5" component="h2" className={classes.status}>
        <ToneIcon tone={detail.tone} />
        {detail.statusInWords}
      </Typography>
      <Typography variant="body2" color="textSecondary" component="div">
        {lastRecord && (
          <>
            {`${t('provisioned.page.lastChange')}: ${lastRecord.inWords}, `}
            {t('provisioned.history.by')} <PersonName person={lastRecord.by} />
            {', '}
            <TimeAgo at={lastRecord.createdAt} />
          </>
        )}
      </Typography>
    </div>
  );
}
