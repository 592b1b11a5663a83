import Typography from '@material-ui/core/Typography';
import type { Tag } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ExtraTags } from '../TagFields/ExtraTags';

/** Tags of a portfolio or product, line by line. */
export function TagLines(props: {
  tags: Tag[];
  problem?: string;
  onChange: (tags: Tag[]) => void;
}) {
  const { tags, problem, onChange } = props;
  const { t } = useTranslate();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Typography id={id} variant="subtitle2" component="h3" gutterBottom>
        {t('portfolio.details.tags')}
      </Typography>
      <ExtraTags
        tags={tags}
        problems={[]}
        showAll={false}
        onChange={onChange}
      />
      {problem && (
        <Typography color="error" variant="body2" role="alert">
          {problem}
        </Typography>
      )}
    </div>
  );
}

/** What is wrong with tags, or nothing. */
export function tagsProblem(tags: readonly Tag[]) {
  if (tags.some(({ key, value }) => !key.trim() || !value.trim())) {
    return 'tagsIncomplete' as const;
  }
  return new Set(tags.map(({ key }) => key)).size < tags.length
    ? ('tagsTwice' as const)
    : undefined;
}
