import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { publishingApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Going on after a stop, with other answers where those were wrong, and taking everything back. */
export function PublicationActions(props: {
  publication: Publication;
  onChanged: () => void;
}) {
  const { publication, onChanged } = props;
  const { id, state } = publication;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const paths = usePaths();
  const [withdrawing, setWithdrawing] = useState(false);
  const { submit, sending, refusal } = useSimpleChange(() =>
    api.resumePublication(catalog.id, id, {}),
  );
  const resume = async () => {
    if (await submit()) onChanged();
  };
  const mayResume = state === 'failed' || state === 'blocked';
  const mayWithdraw =
    mayResume || state === 'succeeded' || state === 'withdrawal-failed';
  return (
    <div className={classes.root}>
      <div className={classes.buttons}>
        {mayWithdraw && (
          <Button onClick={() => setWithdrawing(true)}>
            {t('publishing.page.withdraw')}
          </Button>
        )}
        {mayResume && (
          <LinkButton to={paths.correctPublication(catalog.id, id)}>
            {t('publishing.correct.action')}
          </LinkButton>
        )}
        {mayResume && (
          <Button
            variant="contained"
            color="primary"
            onClick={resume}
            disabled={sending}
          >
            {sending ? t('shared.sending') : t('publishing.page.resume')}
          </Button>
        )}
      </div>
      {refusal && <ErrorPanel error={refusal} />}
      {withdrawing && (
        <WithdrawDialog
          publication={publication}
          onDone={() => {
            setWithdrawing(false);
            onChanged();
          }}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </div>
  );
}
