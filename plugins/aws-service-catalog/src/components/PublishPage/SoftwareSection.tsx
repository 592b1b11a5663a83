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

/** Where the software comes from, and what procurement has to do first. */
export function SoftwareSection() {
  const { t } = useTranslate();
  const { draft, change, problemOf } = useWizard();
  const { source } = draft;
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
        <Alert severity={problemOf('agreementConfirmed') ? 'error' : 'info'}>
          {problemOf('agreementConfirmed') ?? t('publishing.agreement.note')}
          <div>
            <FormControlLabel
              control={
                <Checkbox
                  color="primary"
                  checked={draft.agreementConfirmed}
                  onChange={event =>
                    change({ agreementConfirmed: event.target.checked })
                  }
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
