import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ApplicableGuardrail,
  Guardrail,
  GuardrailProposal,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { AttemptList } from './AttemptList';
import { stateTone } from './guardrailTones';
import { RulePolicy } from './RulePolicy';

const useStyles = makeStyles(theme => ({
  body: { display: 'grid', gap: theme.spacing(2) },
  text: { overflowWrap: 'anywhere' },
  images: { margin: 0, paddingLeft: theme.spacing(2.5) },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** What a person wants changed about a rule. */
export type WantedChange = {
  rule: ApplicableGuardrail;
  intent: GuardrailProposal['intent'];
};

/** One rule: its state, the reason, the proof, and what can be done. */
export function RuleCard(props: {
  rule: Guardrail;
  /** Left out for those who may only look. */
  onChange?: (wanted: WantedChange) => void;
}) {
  const { rule, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <SectionCard title={rule.title}>
      <div className={classes.body}>
        <div>
          <strong>
            <ToneChip
              tone={stateTone[rule.state]}
              label={t(`guardrails.state.${rule.state}`)}
            />
          </strong>
          <Typography className={classes.text}>{rule.reason}</Typography>
          {rule.fix && (
            <Typography className={classes.text}>
              <strong>{t('guardrails.rule.toDo')}</strong> {rule.fix}
            </Typography>
          )}
        </div>
        {rule.besides && rule.besides.length > 0 && (
          <ul
            className={classes.images}
            aria-label={t('guardrails.rule.besides')}
          >
            {rule.besides.map(sentence => (
              <Typography key={sentence} component="li" variant="body2">
                {sentence}
              </Typography>
            ))}
          </ul>
        )}
        {rule.images && rule.images.length > 0 && (
          <ul
            className={classes.images}
            aria-label={t('guardrails.rule.images')}
          >
            {rule.images.map(image => (
              <li key={`${image.region} ${image.imageId}`}>
                {image.name ?? image.imageId} ({image.region}){' '}
                <ToneChip
                  tone={stateTone[image.state]}
                  label={t(`guardrails.state.${image.state}`)}
                />
              </li>
            ))}
          </ul>
        )}
        <AttemptList attempts={rule.attempts} />
        <RulePolicy rule={rule} />
        {onChange && <RuleActions rule={rule} onChange={onChange} />}
      </div>
    </SectionCard>
  );
}

function RuleActions(props: {
  rule: Guardrail;
  onChange: (wanted: WantedChange) => void;
}) {
  const { rule, onChange } = props;
  const { id, policy, title } = rule;
  const classes = useStyles();
  const { t } = useTranslate();
  if (!policy || id === 'service-catalog-path') return null;
  const isOurs =
    policy.kind === 'managed-policy'
      ? rule.state === 'in-force'
      : rule.statements.some(
          ({ layer, policyName }) =>
            layer === 'inline' && policyName === policy.name,
        );
  return (
    <div className={classes.actions}>
      {isOurs && (
        <Button
          aria-label={t('guardrails.rule.removeName', { rule: title })}
          onClick={() => onChange({ rule: id, intent: 'remove' })}
        >
          {t('guardrails.rule.remove')}
        </Button>
      )}
      {rule.state !== 'in-force' && (
        <Button
          color="primary"
          variant="outlined"
          aria-label={t('guardrails.rule.applyName', { rule: title })}
          onClick={() => onChange({ rule: id, intent: 'apply' })}
        >
          {t('guardrails.rule.apply')}
        </Button>
      )}
    </div>
  );
}
