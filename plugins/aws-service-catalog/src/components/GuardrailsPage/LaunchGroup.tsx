import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { LaunchReport } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { guardrailsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PersonName } from '../PersonName';
import { SectionCard } from '../SectionCard';
import { TimeAgo } from '../TimeAgo';

const useStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'anywhere' },
  wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** What one person launched, or what came of one portfolio or product. */
export function LaunchGroup(props: {
  by: LaunchReport['by'];
  group: LaunchReport['groups'][number];
}) {
  const { by, group } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const isKnown = group.key !== 'unknown';
  const title = isKnown ? group.title : t('guardrails.launches.unknown');
  return (
    <SectionCard
      title={title}
      subheader={t('guardrails.launches.count', { count: group.items.length })}
    >
      <TableContainer>
        <Table
          size="small"
          aria-label={t('guardrails.launches.table', { group: title })}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('guardrails.launches.name')}</TableCell>
              <TableCell>{t('guardrails.launches.product')}</TableCell>
              <TableCell className={classes.wide}>
                {t('guardrails.launches.portfolio')}
              </TableCell>
              <TableCell className={classes.wide}>
                {t('guardrails.launches.person')}
              </TableCell>
              <TableCell className={classes.wide}>
                {t('guardrails.launches.status')}
              </TableCell>
              <TableCell className={classes.wide}>
                {t('guardrails.instances.age')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {group.items.map(item => (
              <TableRow key={item.provisionedProductId}>
                <TableCell component="th" scope="row" className={classes.text}>
                  {item.name}
                </TableCell>
                <TableCell className={classes.text}>
                  {item.productName ?? item.productId ?? ''}
                </TableCell>
                <TableCell className={classes.wide}>
                  {item.portfolioName ?? item.portfolioId ?? ''}
                </TableCell>
                <TableCell className={classes.wide}>
                  <PersonName person={item.person} />
                </TableCell>
                <TableCell className={classes.wide}>
                  {item.status ?? t('guardrails.launches.onlyTags')}
                </TableCell>
                <TableCell className={classes.wide}>
                  {item.createdAt && <TimeAgo at={item.createdAt} />}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {by === 'person' && isKnown && (
        <MakeGroup principalArn={group.key} name={title} />
      )}
    </SectionCard>
  );
}

function MakeGroup(props: { principalArn: string; name: string }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(guardrailsApiRef);
  const [made, setMade] = useState<string>();
  const { submit, sending, refusal } = useSimpleChange(async () => {
    const group = await api.createPersonResourceGroup(catalog.id, {
      principalArn: props.principalArn,
    });
    setMade(group.name);
  });
  return (
    <>
      {catalog.may.curate && (
        <Button
          size="small"
          disabled={sending}
          aria-label={t('guardrails.launches.makeGroupName', {
            name: props.name,
          })}
          onClick={() => submit()}
        >
          {sending ? t('shared.sending') : t('guardrails.launches.makeGroup')}
        </Button>
      )}
      <Typography variant="body2" component="div" role="status">
        {made && t('guardrails.launches.made', { name: made })}
      </Typography>
      {refusal && <ErrorPanel error={refusal} />}
    </>
  );
}
