const protocols = new Set(['https:', 'mailto:', 'tel:']);

/** Whether an address may become a link; anything else (`javascript:`, `file:`, `http:`) is printed as plain text. */
export const isSafeLink = (href: string): boolean => URL.canParse(href) && protocols.has(new URL(href).protocol);
