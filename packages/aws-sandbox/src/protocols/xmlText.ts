const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#xD;',
};

export const escapeXml = (text: string) =>
  text.replace(/[&<>"'\r]/g, character => ENTITIES[character]);

/** `<name>content</name>`; the content is XML already. */
export const element = (name: string, content: string) =>
  `<${name}>${content}</${name}>`;

/** `<name>text</name>`, text escaped. */
export const textElement = (name: string, text: string) =>
  element(name, escapeXml(text));
