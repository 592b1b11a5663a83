import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { OutputValue } from '../components/ConnectCard';
import { CopyButton } from '../components/CopyButton';
import { RunningItem } from '../components/Running';
import { usePaths } from '../hooks/usePaths';
import { useTranslate } from '../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  outputs: {
    margin: theme.spacing(1, 0, 0),
    display: 'grid',
    gap: theme.spacing(0.5),
    '& div': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      minWidth: 0,
    },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

/** A provisioned product with its first outputs. Below `TeamScope`. */
export function NamedProductItem(props: {
  detail: ProvisionedProductDetail;
  outputs: number;
}) {
  const { detail, outputs } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const isAddress = ({ kind }: (typeof detail.outputs)[number]) =>
    kind === 'url';
  const ordered = [
    ...detail.outputs.filter(isAddress),
    ...detail.outputs.filter(output => !isAddress(output)),
  ];
  const more = Math.max(ordered.length - outputs, 0);
  const shown = ordered.slice(0, outputs);
  return (
    <RunningItem item={detail} withOwner>
      {detail.newerVersion && (
        <Link
          to={paths.update(detail.id, { version: detail.newerVersion.id })}
          variant="body2"
        >
          {t('provisioned.page.newerVersion', {
            version: detail.newerVersion.name,
          })}
        </Link>
      )}
      {shown.length > 0 && (
        <dl className={classes.outputs}>
          {shown.map(output => (
            <div key={output.key}>
              <dt>{output.key}</dt>
              <dd>
                <OutputValue output={output} />
              </dd>
              <CopyButton
                text={output.value}
                label={t('launches.connect.copyValue', { key: output.key })}
              />
            </div>
          ))}
        </dl>
      )}
      {more > 0 && (
        <Link to={paths.provisionedProduct(detail.id)} variant="body2">
          {t('entity.card.moreOutputs', { count: more })}
        </Link>
      )}
    </RunningItem>
  );
}
