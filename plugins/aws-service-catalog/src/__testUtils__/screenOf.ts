/** Pretends a screen of some width to media queries. */
export function screenOf(width: number) {
  Object.assign(window, {
    matchMedia: (query: string) => {
      const most = /max-width:\s*([\d.]+)px/.exec(query);
      return {
        matches: most !== null && width <= Number(most[1]),
        media: query,
        addListener: () => {},
        removeListener: () => {},
        addEventListener: () => {},
        removeEventListener: () => {},
      };
    },
  });
}
