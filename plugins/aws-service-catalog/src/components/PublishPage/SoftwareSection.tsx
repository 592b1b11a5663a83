import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Alert from '@material-ui/lab/Alert';
import { useTranslate } from '../../hooks/useTranslate';
import { AdoptField } from './AdoptField';
import { AnswerField } from './AnswerField';
import { ChoiceField } from './ChoiceField';
import { ImageField } from './ImageField';
import { MarketplaceFields } from './MarketplaceFields';
import { isFromImage } from './publishDraft';
import { useWizard } from './WizardContext';

const NOTE_ID = 'publish-agreementConfirmed-note';

/** Where the software comes from, and what procurement has to do first. */
export function SoftwareSection() {
  const { t } = useTranslate();
  const { draft, change, problemOf } = useWizard();
  const { source } = draft;
  const unconfirmed = problemOf('agreementConfirmed');
  return (
    <>
      <ChoiceField field="source" />
      {source === 'image' && <ImageField />}
      {source === 'marketplace' && <MarketplaceFields />}
      {source === 'ssmParameter' && (
        <AnswerField field="ssmParameter" required />
      )}
      {source === 'template' && (
        <AnswerField field="templateBody" required rows={10} monospace />
      )}
      {source === 'templateUrl' && <AnswerField field="templateUrl" required />}
      {source === 'adopt' && <AdoptField />}
      {(isFromImage(draft) || source === 'adopt') && (
        <Alert severity={unconfirmed ? 'error' : 'info'}>
          <span id={NOTE_ID}>
            {unconfirmed ?? t('publishing.agreement.note')}
          </span>
          <div>
            <FormControlLabel
              control={
                <Checkbox
                  color="primary"
                  checked={draft.agreementConfirmed}
                  onChange={event =>
                    change({ agreementConfirmed: event.target.checked })
                  }
                  inputProps={{
                    'aria-invalid': unconfirmed !== undefined,
                    'aria-describedby': NOTE_ID,
                  }}
                />
              }
              label={t('publishing.agreement.confirm')}
            />
          </div>
        </Alert>
      )}
    </>
  );
}
