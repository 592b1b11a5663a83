/** Whether it is the id of a machine image, and not the name of one. */
export const isImageId = (text: string) => /^ami-[0-9a-f]{8,17}$/.test(text);
