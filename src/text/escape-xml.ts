/** What XML 1.0 does not allow: controls but tab and line ends, two non-characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters that no XML file can hold are left out. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

/** Most text has none of these, and is XML as it is. */
const special = /[&<>"\p{Cc}\ufffe\uffff\ud800-\udfff]/u;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, between tags or between double quotes; what no XML file can hold is left out. */
export const escapeXml = (text: string): string =>
  special.test(text) ? withoutForbidden(text).replace(/[&<>"]/g, (character) => entities[character] as string) : text;
