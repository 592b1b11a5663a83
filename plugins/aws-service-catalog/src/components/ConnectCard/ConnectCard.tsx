import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Output } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyButton } from '../CopyButton';
import { SectionCard } from '../SectionCard';
import { isWebAddress } from './webAddress';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    display: 'grid',
    gap: theme.spacing(2),
  },
  value: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minWidth: 0,
  },
  text: {
    fontFamily: 'monospace',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  command: {
    fontFamily: 'monospace',
    margin: 0,
    padding: theme.spacing(1, 1.5),
    flex: 1,
    minWidth: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.default,
    border: `1px solid ${theme.palette.divider}`,
  },
}));

/** The value of an output: a link, a command, or text. */
export function OutputValue({ output }: { output: Output }) {
  const classes = useStyles();
  if (output.kind === 'command') {
    return (
      <pre className={classes.command}>
        <code>{output.value}</code>
      </pre>
    );
  }
  if (output.kind === 'url' && isWebAddress(output.value)) {
    return (
      <Link to={output.value} externalLinkIcon className={classes.text}>
        {output.value}
      </Link>
    );
  }
  return <span className={classes.text}>{output.value}</span>;
}

/** The outputs of what runs: addresses to open, commands and values to copy. */
export function ConnectCard({ outputs }: { outputs: readonly Output[] }) {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <SectionCard
      title={t('launches.connect.title')}
      subheader={t('launches.connect.hint')}
    >
      {outputs.length === 0 && (
        <Typography color="textSecondary">
          {t('launches.connect.none')}
        </Typography>
      )}
      <dl className={classes.list}>
        {outputs.map(output => (
          <div key={output.key}>
            <Typography component="dt" variant="body2">
              <strong>{output.key}</strong>
              {output.description && (
                <Typography component="span" color="textSecondary">
                  {` · ${output.description}`}
                </Typography>
              )}
            </Typography>
            <dd className={classes.value}>
              <OutputValue output={output} />
              <CopyButton
                text={output.value}
                label={
                  output.kind === 'command'
                    ? t('launches.connect.copyCommand', { key: output.key })
                    : t('launches.connect.copyValue', { key: output.key })
                }
              />
            </dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
