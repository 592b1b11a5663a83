import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import AddIcon from '@material-ui/icons/Add';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import type { Tag } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import type { TagProblems } from './tagDraft';

const useStyles = makeStyles(theme => ({
  list: { display: 'grid', gap: theme.spacing(1.5) },
  part: { flex: '1 1 140px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
}));

/** Tags of one's own, line by line. */
export function ExtraTags(props: {
  /** Begins the DOM ids of the fields; left out where a page has one form alone. */
  id?: string;
  tags: Tag[];
  problems: TagProblems['extra'];
  showAll: boolean;
  onChange: (tags: Tag[]) => void;
}) {
  const {
    id: formId = 'service-catalog',
    tags,
    problems,
    showAll,
    onChange,
  } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const field = (index: number, part: 'key' | 'value') => {
    const id = `${formId}-extra-tag-${index}-${part}`;
    const found = problems[index]?.[part];
    const problem = showAll || left.has(id) ? found : undefined;
    return (
      <TextField
        id={id}
        className={classes.part}
        label={t(`launchForm.tag.${part}`, { number: String(index + 1) })}
        value={tags[index][part]}
        error={problem !== undefined}
        helperText={problem && t(`launchForm.tag.${problem}`)}
        onChange={event =>
          onChange(
            tags.map((tag, other) =>
              other === index ? { ...tag, [part]: event.target.value } : tag,
            ),
          )
        }
        onBlur={() => setLeft(new Set(left).add(id))}
        inputProps={{ autoComplete: 'off' }}
        variant="outlined"
        size="small"
      />
    );
  };
  return (
    <div className={classes.list}>
      {tags.map((tag, index) => (
        <div key={index} className={classes.line}>
          {field(index, 'key')}
          {field(index, 'value')}
          <IconButton
            size="small"
            aria-label={t('launchForm.tag.remove', {
              key: tag.key || String(index + 1),
            })}
            onClick={() => {
              setLeft(new Set());
              onChange(tags.filter((_, other) => other !== index));
            }}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onChange([...tags, { key: '', value: '' }])}
        >
          {t('launchForm.tag.add')}
        </Button>
      </div>
    </div>
  );
}
