import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import useTimeoutFn from 'react-use/esm/useTimeoutFn';
import { useTranslate } from '../../hooks/useTranslate';
import { middleTruncated } from './middleTruncated';

const COPIED_SHOWN_MS = 2_000;

const useStyles = makeStyles(theme => ({
  root: {
    fontFamily: 'monospace',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    gap: theme.spacing(0.5),
    borderRadius: theme.shape.borderRadius,
    maxWidth: '100%',
    '&:hover, &:focus-visible': { color: theme.palette.text.primary },
  },
  text: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { fontSize: '1em' },
}));

/** An id, ARN or role name: small, shortened in the middle, whole on hover, copied on click. */
export function CopyableId(props: {
  value: string;
  /** Shown instead of the shortened value. */
  label?: string;
}) {
  const { value, label = middleTruncated(value) } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const errorApi = useApi(errorApiRef);
  const [{ error }, copy] = useCopyToClipboard();
  const [copied, setCopied] = useState(false);
  const [, , restart] = useTimeoutFn(() => setCopied(false), COPIED_SHOWN_MS);
  useEffect(() => {
    if (error) errorApi.post(error);
  }, [error, errorApi]);
  return (
    <Tooltip title={copied ? t('shared.copy.done') : value}>
      <ButtonBase
        className={classes.root}
        // Named by what is seen of it, for those who speak to it, and by the whole, for those who listen.
        aria-label={t('shared.copy.action', {
          value: label === value ? value : `${label} (${value})`,
        })}
        onClick={() => {
          copy(value);
          setCopied(true);
          restart();
        }}
      >
        <span className={classes.text}>{label}</span>
        <CopyIcon className={classes.icon} aria-hidden />
      </ButtonBase>
    </Tooltip>
  );
}
