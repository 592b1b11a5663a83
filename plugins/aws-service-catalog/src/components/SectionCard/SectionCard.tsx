import { InfoCard } from '@backstage/core-components';
import { useId, type ReactNode } from 'react';

// On a telephone, buttons go below a title that leaves them no room.
const header = { flexWrap: 'wrap' };

/** An `InfoCard` that is a named region with a heading, so that people can jump from card to card. */
export function SectionCard(props: {
  title: string;
  subheader?: string;
  /** A button beside the title. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const { title, subheader, action, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <InfoCard
        title={title}
        subheader={subheader}
        action={action}
        headerStyle={header}
        titleTypographyProps={{ component: 'h2', id }}
      >
        {children}
      </InfoCard>
    </section>
  );
}
