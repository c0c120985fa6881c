/** Word shows no more characters of what a link says of itself. */
const longest = 260;

/** What a screen reader says of a link to a place in the document, also in a PDF made from the Word file. */
export const placeTooltip = (number: string, title: string): string =>
  `Ga naar ${number === '' ? '' : `${number} `}${title}`.slice(0, longest);

/** The same of a link out of the document. */
export const linkTooltip = (href: string): string => {
  const [, scheme = '', rest = href] = /^(https:\/\/|mailto:|tel:)(.*)$/s.exec(href) ?? [];
  const verb = scheme === 'mailto:' ? 'E-mail aan' : scheme === 'tel:' ? 'Bel' : 'Website';
  return `${verb} ${rest}`.slice(0, longest);
};
