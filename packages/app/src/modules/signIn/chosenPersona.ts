const key = 'portal.persona';

/** Who this tab is signed in as; another tab can be somebody else, which makes two sides of the story easy to see. */
export const chosenPersona = {
  read: () => sessionStorage.getItem(key) ?? undefined,
  remember: (id: string) => sessionStorage.setItem(key, id),
  forget: () => sessionStorage.removeItem(key),
};
