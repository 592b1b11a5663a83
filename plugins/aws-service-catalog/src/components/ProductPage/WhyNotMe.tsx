import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { WhyNot } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { insightsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { WhyNotTrace } from '../WhyNotTrace';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    justifyItems: 'start',
    margin: theme.spacing(2, 0, 3),
    '& > [role="status"]': { width: '100%' },
  },
}));

/** Finds out, for the person who asks, what stands between them and a launch of the product. */
export function WhyNotMe({ productId }: { productId: string }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(insightsApiRef);
  const [trace, setTrace] = useState<WhyNot>();
  const { submit, sending, refusal } = useSimpleChange(async () =>
    setTrace(await api.whyNotMe(team.id, productId, { region })),
  );
  return (
    <div className={classes.root}>
      <Button variant="outlined" disabled={sending} onClick={() => submit()}>
        {t('catalogProducts.whyNot.mine')}
      </Button>
      {refusal && <ErrorPanel error={refusal} />}
      {trace && <WhyNotTrace trace={trace} />}
    </div>
  );
}
