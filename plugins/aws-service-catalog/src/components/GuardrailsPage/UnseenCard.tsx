import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AllowedImages } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What the proof does not see, said rather than left out. */
export function UnseenCard(props: {
  unseen: readonly string[];
  allowedImages?: readonly AllowedImages[];
}) {
  const classes = useStyles();
  const { t } = useTranslate();
  const sentences = [
    ...(props.allowedImages ?? []).map(
      ({ region, state, detail }) =>
        `${t('guardrails.unseen.allowedImages', { region, state })} ${detail}`,
    ),
    ...props.unseen,
  ];
  if (sentences.length === 0) return null;
  return (
    <SectionCard title={t('guardrails.unseen.title')}>
      <ul className={classes.list}>
        {sentences.map(sentence => (
          <Typography key={sentence} component="li" variant="body2">
            {sentence}
          </Typography>
        ))}
      </ul>
    </SectionCard>
  );
}
