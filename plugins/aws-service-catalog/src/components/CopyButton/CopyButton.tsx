import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import DoneIcon from '@material-ui/icons/Done';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useTranslate } from '../../hooks/useTranslate';

/** A quiet button that copies a text that stands beside it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslate();
  const [copied, copy] = useCopyToClipboard();
  const isCopied = copied.value === text && !copied.error;
  return (
    <Tooltip title={isCopied ? t('shared.copy.done') : label}>
      <IconButton size="small" aria-label={label} onClick={() => copy(text)}>
        {isCopied ? (
          <DoneIcon fontSize="small" />
        ) : (
          <CopyIcon fontSize="small" />
        )}
      </IconButton>
    </Tooltip>
  );
}
