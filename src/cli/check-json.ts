import type { CheckResult } from '../check.ts';
import type { Place } from '../model/diagnostic.ts';
import { severityWords } from './format-problem.ts';

/** Raised when a field gets another meaning or goes away; a new field does not raise it. */
const FORM = 1;

/**
 * What `paraat check --format json` prints: stable, for other programs. Keys are Dutch, as in the answers; files are
 * relative to the folder, lines and columns count from 1, dates are ISO 8601, amounts are euros.
 */
export function checkJson({ workspace, problems, shares, analysis }: CheckResult, peildatum: string) {
  const count = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  return {
    vorm: FORM,
    instelling: workspace.name,
    kenmerk: workspace.fingerprint,
    peildatum,
    aantallen: {
      fouten: count('error'),
      waarschuwingen: count('warning'),
      open_vragen: count('open'),
      opmerkingen: count('notice'),
      aandachtspunten: analysis?.remarks.length ?? null,
    },
    meldingen: problems.map(({ severity, code, message, hint, at }) => ({
      soort: severityWords[severity],
      code,
      melding: message,
      tip: hint ?? null,
      ...place(at),
    })),
    onderdelen: shares,
    aandachtspunten:
      analysis?.remarks.map(({ code, message, at }) => ({ code, melding: message, ...place(at) })) ?? null,
    oto: analysis && otoJson(analysis),
  };
}

const place = ({ file, line, column }: Place) => ({ bestand: file, regel: line, kolom: column });

function otoJson({ institution, oto }: NonNullable<CheckResult['analysis']>) {
  return {
    planjaar: institution.oto.beleid.planjaar,
    dekking: oto.dekkingPerJaar,
    kwalificaties: { modules: oto.kwalificaties.modules, rollen: oto.kwalificaties.rollen, nodig: oto.perRol },
    geoefend: oto.geoefend,
    sprongen: oto.sprongen,
    bevindingen: oto.bevindingenOpen.map(({ id, reden }) => ({ id, reden })),
    uitvoering: [oto.uitgevoerd, oto.ditJaar],
  };
}
