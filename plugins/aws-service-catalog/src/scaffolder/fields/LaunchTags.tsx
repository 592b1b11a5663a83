import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import {
  type TagDraft,
  TagFields,
  tagProblems,
  tagsOfDraft,
  tagsToSend,
} from '../../components/TagFields';
import type { TeamForm } from '../readLaunchable';
import { useWriting } from '../useWriting';
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
  const { teamForm, formData, rawErrors = [] } = props;
  const { form } = teamForm;
  const classes = useStyles();
  // A line of an own tag that is not complete has no place among values by key yet.
  const [draft, setDraft] = useState<TagDraft>(() =>
    tagsOfDraft(form, { tagChoices: formData ?? {} }),
  );
  // Also without any: the form checks no field without a value.
  useWriting(props, valuesOf(form, draft), true);
  return (
    <>
      <div className={classes.fields}>
        <TagFields
          id={props.idSchema.$id}
          form={form}
          draft={draft}
          problems={tagProblems(form, draft)}
          showAll={rawErrors.length > 0}
          refused={undefined}
          onChange={part => setDraft({ ...draft, ...part })}
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

function valuesOf(form: LaunchForm, draft: TagDraft): Record<string, string> {
  return Object.fromEntries(
    tagsToSend(form, draft)
      .filter(({ key }) => key)
      .map(({ key, value }) => [key, value]),
  );
}
