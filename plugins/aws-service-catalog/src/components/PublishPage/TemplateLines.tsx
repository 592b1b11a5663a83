import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PublicationTemplate } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyButton } from '../CopyButton';
import { explainedParts } from './explainedParts';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    '& summary': { padding: theme.spacing(1, 2), cursor: 'pointer' },
  },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(0, 2),
    '&:nth-child(even)': { backgroundColor: theme.palette.action.hover },
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 0,
    },
  },
  code: {
    margin: 0,
    padding: theme.spacing(0.5, 0),
    fontFamily: 'monospace',
    fontSize: theme.typography.body2.fontSize,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  why: { padding: theme.spacing(0.5, 0) },
}));

/** A template with what its lines are for beside them. */
export function TemplateLines({ template }: { template: PublicationTemplate }) {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <>
      <details className={classes.root} open>
        <summary>{t('publishing.template.label')}</summary>
        {explainedParts(template).map(({ from, lines, text }) => (
          <div key={from} className={classes.part}>
            <pre className={classes.code}>{lines.join('\n')}</pre>
            {text && (
              <Typography
                variant="body2"
                color="textSecondary"
                className={classes.why}
              >
                {text}
              </Typography>
            )}
          </div>
        ))}
      </details>
      <div>
        <CopyButton
          text={template.body}
          label={t('publishing.template.copy')}
        />
      </div>
    </>
  );
}
