import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { AskFirst } from '../AskFirst';

/** What was written before is there again, and can be discarded. */
export function RestoredNotice({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" onClick={() => setAsking(true)}>
            {t('publishing.restored.discard')}
          </Button>
        }
      >
        {t('publishing.restored.text')}
      </Alert>
      {asking && (
        <AskFirst
          title={t('publishing.restored.title')}
          action={t('publishing.restored.discard')}
          otherwise={t('publishing.startOver.keep')}
          onConfirm={onDiscard}
          onClose={() => setAsking(false)}
        >
          {t('publishing.restored.loses')}
        </AskFirst>
      )}
    </>
  );
}
