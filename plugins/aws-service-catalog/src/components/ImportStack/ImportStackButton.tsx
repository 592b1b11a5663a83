import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ImportStackDrawer } from './ImportStackDrawer';

/** Opens the form that takes a stack in; for those who may launch. */
export function ImportStackButton() {
  const { t } = useTranslate();
  const { team } = useTeam();
  const [open, setOpen] = useState(false);
  if (!team.may.launch) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('importStack.action')}
      </Button>
      {open && <ImportStackDrawer onClose={() => setOpen(false)} />}
    </>
  );
}
