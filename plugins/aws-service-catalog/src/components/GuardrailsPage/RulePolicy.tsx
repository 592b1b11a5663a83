import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Guardrail } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CodeBlock } from '../CodeBlock';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5) },
  summary: { cursor: 'pointer', color: theme.palette.text.secondary },
  body: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
  },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What stands in AWS, what the portal would put there, and what it corrects; out of sight until it is wanted. */
export function RulePolicy({ rule }: { rule: Guardrail }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { policy, statements } = rule;
  return (
    <div className={classes.root}>
      {statements.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {t('guardrails.rule.statements')} ({statements.length})
          </summary>
          <div className={classes.body}>
            {statements.map((statement, index) => {
              const name = t('guardrails.rule.attachedTo', {
                policy: statement.policyName,
                holder: statement.attachedTo ?? statement.layer,
              });
              return (
                <div key={`${name} ${index}`}>
                  <Typography variant="body2">{name}</Typography>
                  <CodeBlock
                    label={statement.sid ?? name}
                    text={statement.document}
                  />
                </div>
              );
            })}
          </div>
        </details>
      )}
      {policy && (
        <details>
          <summary className={classes.summary}>
            {t('guardrails.rule.policy')}
          </summary>
          <div className={classes.body}>
            <CodeBlock
              label={policy.name}
              text={policy.document ?? policy.name}
            />
          </div>
        </details>
      )}
      {policy && (
        <details>
          <summary className={classes.summary}>
            {t('guardrails.rule.explain')}
          </summary>
          <div className={classes.body}>
            <ul className={classes.list}>
              {policy.explanation.map(sentence => (
                <Typography key={sentence} component="li" variant="body2">
                  {sentence}
                </Typography>
              ))}
            </ul>
            {policy.original && (
              <div>
                <Typography variant="body2">
                  {t('guardrails.rule.original')}
                </Typography>
                <CodeBlock
                  label={t('guardrails.rule.original')}
                  text={policy.original}
                />
              </div>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
