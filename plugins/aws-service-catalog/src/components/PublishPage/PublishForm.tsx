import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useRef, useState } from 'react';
import { useFocusOnProblem } from '../../hooks/useFocusOnProblem';
import { useMayNotPublish } from '../../hooks/useMayNotPublish';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel, explainError } from '../ErrorPanel';
import { SectionCard } from '../SectionCard';
import { AskFirst } from '../AskFirst';
import { AgreementSection } from './AgreementSection';
import { AudienceSection } from './AudienceSection';
import { isEditedForOthers } from './changedDraft';
import { fieldOfAnswer } from './fieldOfAnswer';
import { LaunchRoleSection } from './LaunchRoleSection';
import { MachineSection } from './MachineSection';
import { missingAnswers } from './missingAnswers';
import { PortfolioSection } from './PortfolioSection';
import { ProductSection } from './ProductSection';
import { isFromImage, type PublishDraft } from './publishDraft';
import { SoftwareSection } from './SoftwareSection';
import { TemplateSection } from './TemplateSection';
import { WizardContext, type Wizard } from './WizardContext';

const useStyles = makeStyles(theme => ({
  form: { display: 'grid', gap: theme.spacing(3), maxWidth: 960 },
  section: { display: 'grid', gap: theme.spacing(2) },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** All parts of the wizard on one page: nothing is hidden behind a "next". */
export function PublishForm(props: {
  draft: PublishDraft;
  change: (part: Partial<PublishDraft>) => void;
  /** What the button says. */
  submit: string;
  sending: boolean;
  refusal?: Error;
  /** An answer that has to be corrected, and why: it is marked, and has the focus at first. */
  toCorrect?: { field: keyof PublishDraft; text: string };
  onSubmit: () => void;
  onStartOver?: () => void;
}) {
  const { draft, change, submit, sending, refusal, toCorrect } = props;
  const { onSubmit, onStartOver } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);
  const [opensMarked] = useState(toCorrect !== undefined);
  const mayNot = useMayNotPublish()(draft);
  useFocusOnProblem(form, attempts + (opensMarked ? 1 : 0), refusal);

  const refused = refusal && explainError(refusal);
  const refusedField = refused?.field && fieldOfAnswer(refused.field, draft);
  const wizard = useMemo<Wizard>(() => {
    const missing = attempts > 0 ? missingAnswers(draft) : [];
    return {
      draft,
      change,
      sending,
      problemOf: field => {
        if (missing.includes(field)) return t('publishing.publish.required');
        if (field === refusedField) return refused?.message;
        return field === toCorrect?.field ? toCorrect.text : undefined;
      },
    };
  }, [
    draft,
    change,
    sending,
    attempts,
    refusedField,
    refused?.message,
    toCorrect?.field,
    toCorrect?.text,
    t,
  ]);

  const send = () => {
    setAttempts(attempts + 1);
    if (missingAnswers(draft).length === 0) onSubmit();
  };
  const parts = [
    ['software', <SoftwareSection />],
    ['product', <ProductSection />],
    ...(isFromImage(draft)
      ? ([
          ['machine', <MachineSection />],
          ['template', <TemplateSection />],
        ] as const)
      : []),
    ['portfolio', <PortfolioSection />],
    ['launchRole', <LaunchRoleSection />],
    ['audience', <AudienceSection />],
    ...(draft.source === 'marketplace'
      ? ([['agreement', <AgreementSection />]] as const)
      : []),
  ] as const;
  return (
    <WizardContext.Provider value={wizard}>
      <form
        ref={form}
        className={classes.form}
        // Only the button publishes: "Enter" in one of the fields is too easily meant for the field.
        onSubmit={event => event.preventDefault()}
        noValidate
        autoComplete="off"
      >
        {parts.map(([name, part], index) => (
          <SectionCard
            key={name}
            title={`${index + 1} ${t(`publishing.part.${name}`)}`}
            subheader={t(`publishing.partHelp.${name}`)}
          >
            <div className={classes.section}>{part}</div>
          </SectionCard>
        ))}
        {refusal && !refusedField && <ErrorPanel error={refusal} />}
        {isEditedForOthers(draft) && (
          <Alert severity="warning">{t('publishing.template.forOthers')}</Alert>
        )}
        {mayNot && <Alert severity="warning">{mayNot}</Alert>}
        <div className={classes.buttons}>
          {onStartOver && (
            <Button onClick={() => setAsking(true)} disabled={sending}>
              {t('publishing.publish.startOver')}
            </Button>
          )}
          <Button
            onClick={send}
            variant="contained"
            color="primary"
            disabled={sending || mayNot !== undefined}
          >
            {sending ? t('shared.sending') : submit}
          </Button>
        </div>
      </form>
      {asking && (
        <AskFirst
          title={t('publishing.startOver.title')}
          action={t('publishing.publish.startOver')}
          otherwise={t('publishing.startOver.keep')}
          onConfirm={() => {
            setAsking(false);
            setAttempts(0);
            onStartOver?.();
          }}
          onClose={() => setAsking(false)}
        >
          {t('publishing.startOver.loses')}
        </AskFirst>
      )}
    </WizardContext.Provider>
  );
}
