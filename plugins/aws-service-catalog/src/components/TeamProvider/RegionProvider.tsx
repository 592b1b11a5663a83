import { useContext, useMemo, type ReactNode } from 'react';
import { TeamContext } from './TeamContext';

/** For what lies in a region of its own, such as a launch: actions and links below are about that one. */
export function RegionProvider(props: {
  /** Left out: the region in the address. */
  region: string | undefined;
  children: ReactNode;
}) {
  const { region, children } = props;
  const situation = useContext(TeamContext);
  const own = useMemo(
    () =>
      region && situation?.kind === 'chosen'
        ? { ...situation, region }
        : situation,
    [region, situation],
  );
  return <TeamContext.Provider value={own}>{children}</TeamContext.Provider>;
}
