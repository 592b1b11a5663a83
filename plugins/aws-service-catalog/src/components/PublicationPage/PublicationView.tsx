import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { useMayNotPublish } from '../../hooks/useMayNotPublish';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { LiveAnnouncement } from '../LiveAnnouncement';
import { publicationTone } from '../PublicationsPage/publicationTone';
import { SectionCard } from '../SectionCard';
import { ToneChip } from '../ToneChip';
import { StepItem } from './StepItem';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  steps: { margin: 0, padding: 0, listStyle: 'none' },
}));

/** A publication as it was read: its state, its steps from first to last, and where what it made is found. */
export function PublicationView({ publication }: { publication: Publication }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const { state, steps, productId, portfolioId, answers } = publication;
  const inWords = t(`publishing.state.${state}`);
  const why = useMayNotPublish()(answers);
  const isHalted = state === 'failed' || state === 'blocked';
  return (
    <div className={classes.stack}>
      <LiveAnnouncement
        message={t('publishing.page.announce', {
          product: answers.product.name,
          state: inWords,
        })}
      />
      <div className={classes.state}>
        <Typography variant="h5" component="h2">
          <ToneChip tone={publicationTone[state]} label={inWords} />
        </Typography>
        {productId && (
          <LinkButton to={paths.catalogProduct(catalog.id, productId)}>
            {t('publishing.page.openProduct')}
          </LinkButton>
        )}
        {portfolioId && (
          <LinkButton to={paths.portfolio(catalog.id, portfolioId)}>
            {t('publishing.page.openPortfolio')}
          </LinkButton>
        )}
      </div>
      {isHalted && (
        <Typography color="textSecondary">
          {why
            ? t('publishing.page.mayNot', { why })
            : t('publishing.page.resumeHint')}
        </Typography>
      )}
      <SectionCard title={t('publishing.page.steps')}>
        <ol className={classes.steps}>
          {steps.map(step => (
            <StepItem
              key={step.id}
              step={step}
              correctAt={
                isHalted && !why
                  ? paths.correctPublication(catalog.id, publication.id)
                  : undefined
              }
            />
          ))}
        </ol>
      </SectionCard>
    </div>
  );
}
