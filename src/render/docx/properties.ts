import type { IPropertiesOptions } from 'docx';
import type { Document } from '../../model/document.ts';

/** Word cuts longer values off. */
const longest = 255;

/** What Word shows under File > Info, and can print as a field. */
export const documentProperties = ({
  title,
  properties,
}: Document): Pick<
  IPropertiesOptions,
  'title' | 'subject' | 'creator' | 'lastModifiedBy' | 'revision' | 'customProperties'
> => ({
  title,
  subject: properties.subject,
  creator: properties.author,
  lastModifiedBy: properties.author,
  revision: 1,
  customProperties: [
    { name: 'Instelling', value: properties.author.slice(0, longest) },
    { name: 'Versie', value: properties.version },
    { name: 'Status', value: properties.status },
    { name: 'Editie', value: properties.edition },
    { name: 'Vingerafdruk', value: properties.fingerprint },
  ],
});
