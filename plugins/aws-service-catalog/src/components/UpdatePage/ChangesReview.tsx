import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import {
  parameterLabel,
  type ParameterValue,
} from '../../parameters/parameterSchema';
import type { ParameterChange } from './changedValues';
import type { TagChange } from './tagChanges';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(3),
    overflowWrap: 'anywhere',
  },
}));

/** Only what differs from what runs, in words; a secret is named, never shown. */
export function ChangesReview(props: {
  form: LaunchForm;
  changes: readonly ParameterChange[];
  tags: readonly TagChange[];
  /** Names of the versions, when the update changes the version. */
  version?: { from: string; to: string };
  /** What is said when nothing differs. */
  nothingText: string;
}) {
  const { form, changes, tags, version, nothingText } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const textOf = (value: ParameterValue) =>
    (Array.isArray(value) ? value.join(', ') : value) ||
    t('provisioned.update.empty');
  const wordsOf = (change: ParameterChange) => {
    const key = parameterLabel(form, change.key);
    switch (change.kind) {
      case 'added':
        return t('provisioned.update.added', { key, to: textOf(change.to) });
      case 'secret':
        return t('provisioned.update.secret', { key });
      case 'dropped':
        return t('provisioned.update.dropped', {
          key,
          from: textOf(change.from),
        });
      case 'changed':
      default:
        return t('provisioned.update.becomes', {
          key,
          from: textOf(change.from),
          to: textOf(change.to),
        });
    }
  };
  const wordsOfTag = (change: TagChange) => {
    switch (change.kind) {
      case 'added':
        return t('provisioned.update.tagAdded', change);
      case 'removed':
        return t('provisioned.update.tagRemoved', change);
      case 'changed':
      default:
        return t('provisioned.update.tagBecomes', change);
    }
  };
  if (!version && changes.length === 0 && tags.length === 0) {
    return <Typography color="textSecondary">{nothingText}</Typography>;
  }
  return (
    <ul className={classes.list}>
      {version && (
        <li>
          {t('provisioned.update.becomes', {
            key: t('provisioned.update.version'),
            ...version,
          })}
        </li>
      )}
      {changes.map(change => (
        <li key={`${change.kind} ${change.key}`}>{wordsOf(change)}</li>
      ))}
      {tags.map(change => (
        <li key={`tag ${change.key}`}>{wordsOfTag(change)}</li>
      ))}
    </ul>
  );
}
