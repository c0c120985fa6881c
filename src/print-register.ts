import type { Verspreiding } from '../blocks/verspreiding.ts';
import { printedRegister, registerTable } from './analyse/verspreidingsregister.ts';
import { composeDocument } from './compose/compose-document.ts';
import type { Material } from './compose/material.ts';
import { layoutDocument } from './layout/layout-document.ts';
import type { OutputFile } from './model/output-file.ts';
import { registerId } from './model/selection.ts';
import type { DocumentTemplate, Templates } from './model/templates.ts';
import { renderPdf } from './render/pdf/render-pdf.ts';
import { renderXlsx } from './render/xlsx/render-xlsx.ts';

/**
 * The register of who has which copy, printed and as a workbook.
 *
 * @param templates those that are `distributed`
 */
export async function registerFiles(
  register: Verspreiding,
  material: Material,
  templates: Templates,
): Promise<OutputFile[]> {
  const printed = await pdfOf(
    composeDocument(
      distributedTemplate(templates, registerId),
      { ...material, templates },
      {
        path: registerId,
        title: 'Verspreiding',
        about: `versie ${register.versie}`,
        given: { register: printedRegister(register) },
      },
    ),
  );
  return [
    { path: `${registerId}.pdf`, bytes: printed },
    { path: `${registerId}.xlsx`, bytes: renderXlsx(registerTable(register)) },
  ];
}

/** @throws on a fault in a template, which is a bug */
export async function pdfOf({ document, problems }: ReturnType<typeof composeDocument>): Promise<Uint8Array> {
  if (problems.length > 0) throw new Error(`${document.id}: ${JSON.stringify(problems[0])}`);
  return renderPdf(document, layoutDocument(document), []);
}

/** One of the templates that no build prints. */
export function distributedTemplate({ documents }: Templates, id: string): DocumentTemplate {
  const template = documents.find((one) => one.id === id);
  if (!template) throw new Error(`templates/${id} is not there`);
  return template;
}
