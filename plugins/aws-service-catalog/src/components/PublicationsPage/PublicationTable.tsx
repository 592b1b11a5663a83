import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import { publicationTone } from './publicationTone';

const useStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'break-word' },
  wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** Publications line by line, newest first. */
export function PublicationTable(props: {
  publications: readonly Publication[];
}) {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={t('publishing.list.table')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('publishing.list.product')}</TableCell>
            <TableCell>{t('publishing.list.state')}</TableCell>
            <TableCell className={classes.wide}>
              {t('publishing.list.step')}
            </TableCell>
            <TableCell className={classes.wide}>
              {t('publishing.list.who')}
            </TableCell>
            <TableCell className={classes.wide}>
              {t('publishing.list.when')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.publications.map(publication => (
            <TableRow key={publication.id} hover>
              <TableCell component="th" scope="row" className={classes.text}>
                <Link
                  to={paths.publication(publication.catalog, publication.id)}
                >
                  {publication.answers.product.name}
                </Link>{' '}
                {publication.answers.version.name}
              </TableCell>
              <TableCell>
                <ToneChip
                  tone={publicationTone[publication.state]}
                  label={t(`publishing.state.${publication.state}`)}
                />
              </TableCell>
              <TableCell className={classes.wide}>
                {t('publishing.list.steps', {
                  done: String(
                    publication.steps.filter(({ state }) => state === 'done')
                      .length,
                  ),
                  total: String(publication.steps.length),
                })}
              </TableCell>
              <TableCell className={classes.wide}>
                <PersonName person={publication.requestedBy} />
              </TableCell>
              <TableCell className={classes.wide}>
                <TimeAgo at={publication.requestedAt} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
