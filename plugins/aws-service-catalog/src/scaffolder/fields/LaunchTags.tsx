import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useEffect, useState } from 'react';
import {
  type TagDraft,
  TagFields,
  tagProblems,
  tagsOfDraft,
  tagsToSend,
} from '../../components/TagFields';
import type { TeamForm } from '../readLaunchable';
import { LaunchFormField } from './LaunchFormField';
import type { launchTagsSchema } from './schemas';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(2) },
}));

type Props = typeof launchTagsSchema.TProps;

/** TagOptions to choose from, and tags of one's own. */
export function LaunchTags(props: Props) {
  return (
    <LaunchFormField
      field={props}
      render={teamForm => <Fields {...props} teamForm={teamForm} />}
    />
  );
}

function Fields(props: Props & { teamForm: TeamForm }) {
  const { teamForm, formData, onChange, schema, rawErrors = [] } = props;
  const { form } = teamForm;
  const classes = useStyles();
  // A line of an own tag that is not complete has no place among values by key yet.
  const [draft, setDraft] = useState<TagDraft>(() =>
    tagsOfDraft(form, { tagChoices: formData ?? {} }),
  );
  useEffect(() => {
    // The scaffolder checks only fields that have a value.
    if (formData === undefined) onChange({});
  }, [formData, onChange]);
  const change = (part: Partial<TagDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange(
      Object.fromEntries(
        tagsToSend(form, next)
          .filter(({ key }) => key)
          .map(({ key, value }) => [key, value]),
      ),
    );
  };
  return (
    <>
      {schema.title && (
        <Typography variant="h6" component="h3" gutterBottom>
          {schema.title}
        </Typography>
      )}
      <div className={classes.fields}>
        <TagFields
          form={form}
          draft={draft}
          problems={tagProblems(form, draft)}
          showAll={rawErrors.length > 0}
          refused={undefined}
          onChange={change}
        />
      </div>
      {rawErrors.length > 0 && (
        <Alert severity="error" style={{ marginTop: 16 }}>
          {rawErrors.map(words => (
            <div key={words}>{words}</div>
          ))}
        </Alert>
      )}
    </>
  );
}
