import { palette } from '../../../model/house-style.ts';

/** @param accent `#rrggbb`, readable on white */
export const previewStyle = (accent: string): string => `
:root { --accent: ${accent}; --ink: ${palette.ink}; --soft: ${palette.quiet}; --rule: ${palette.rule}; --head: ${palette.headFill}; --box: ${palette.calloutFill}; --gap: ${palette.gap}; --gap-fill: ${palette.gapFill}; }
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; color: var(--ink); background: #e9ecef; font: 1.0625rem/1.55 Carlito, Calibri, 'Segoe UI', system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: .5rem; top: .5rem; z-index: 3; padding: .5rem 1rem; background: #fff; }
header { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; padding: .6rem 1.25rem; color: #fff; background: var(--accent); }
header p, header form { margin: 0; } header form { display: flex; gap: .6rem; align-items: center; max-width: 100%; }
header a { color: #fff; margin-right: .6rem; }
header select, header button { font: inherit; max-width: 24rem; min-width: 0; padding: .25rem .6rem; border: 1px solid #fff; border-radius: .25rem; color: var(--ink); background: #fff; }
header :focus-visible { outline-color: #fff; }
#herkomst[aria-pressed=true] { color: #fff; background: transparent; }
.script form button { display: none; }
#stand { margin-left: auto; }
.columns { display: grid; grid-template-columns: minmax(15rem, 21rem) minmax(0, 1fr); gap: 1.5rem; max-width: 92rem; margin: 0 auto; padding: 1.5rem; align-items: start; }
.side { position: sticky; top: 4.5rem; max-height: calc(100vh - 5.5rem); overflow: auto; font-size: .92rem; line-height: 1.4; }
.side h2 { margin: 0 0 .5rem; font-size: 1.05rem; color: var(--accent); }
.side ul { list-style: none; margin: 0; padding: 0; }
.side section, nav { padding: 1rem; margin-bottom: 1rem; background: #fff; border-radius: .4rem; }
#meldingen ul { max-height: 16rem; overflow: auto; }
#meldingen li { padding: .4rem 0 .5rem .7rem; border-left: .25rem solid var(--soft); margin-bottom: .5rem; overflow-wrap: anywhere; }
#meldingen .error { border-color: var(--gap); background: var(--gap-fill); } #meldingen .warning { border-color: #9a6700; }
code { font-size: .9em; }
.behind { font-weight: bold; color: var(--gap); }
nav li { padding: .15rem 0; } nav li.level-1 { margin-top: .3rem; } nav .level-2 { padding-left: 1.2rem; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
nav .level-1 a { font-weight: bold; }
main { min-width: 0; padding: 2.5rem clamp(1rem, 5vw, 4.5rem) 5rem; background: #fff; border-radius: .4rem; box-shadow: 0 1px 6px rgb(0 0 0 / .12); }
main:focus { outline: none; }
article { max-width: 52rem; margin: 0 auto; }
article h1, article h2, article h3, article h4, article h5 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { font-size: 2.3rem; color: var(--accent); } article .cover h1 { margin: .1em 0; }
article h2 { font-size: 1.7rem; padding-top: 1.2rem; border-top: 2px solid var(--accent); } article h3 { font-size: 1.3rem; } article h4 { font-size: 1.1rem; } article h5 { font-size: 1rem; }
.number { color: var(--accent); margin-right: .35em; }
.cover { padding-bottom: 1rem; } .institution, .subtitle { margin: 0; color: var(--soft); font-size: 1.15rem; }
.concept { display: inline-block; margin: .8rem 0 0; padding: .1rem .7rem; border: 2px solid var(--gap); border-radius: .25rem; font-weight: bold; color: var(--gap); }
.cover dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; } .cover dt { font-size: .85rem; color: var(--soft); } .cover dd { margin: 0; }
.lead { font-size: 1.2rem; color: var(--soft); }
.gap { color: var(--gap); background: var(--gap-fill); }
.check { list-style: none; padding-left: 1.6rem; } .check > li::before { content: '☐'; float: left; margin-left: -1.5rem; }
.callout { margin: 1.2rem 0; padding: .6rem 1.2rem; border-left: .3rem solid var(--accent); background: var(--box); } .tone { margin: 0; font-weight: bold; color: var(--accent); } .callout > :nth-child(2) { margin-top: .2rem; }
.table { overflow-x: auto; margin: 1.2rem 0; } table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.4; }
caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); } thead th { background: var(--head); } .end { text-align: right; } .center { text-align: center; }
td > ul, td > ol, th > ul { margin: .2rem 0; padding-left: 1.2rem; }
figure { margin: 1.5rem 0; } figure img { max-width: 100%; height: auto; } figcaption { font-weight: bold; }
.write-in .label { margin-bottom: .2rem; font-weight: bold; } .room { border: 1px solid var(--rule); }
.notes { margin-top: 3rem; border-top: 1px solid var(--rule); font-size: .92rem; }
.source { display: none; width: fit-content; max-width: 100%; margin: .15rem 0; padding: .05rem .45rem; border-radius: .2rem; font: .8rem/1.45 ui-monospace, Consolas, monospace; color: #3b2f00; background: #fff6d6; overflow-wrap: anywhere; }
.sources .source { display: block; }
.changed { background: #e2f5e5; box-shadow: -.35rem 0 0 #1a7f37; }
@media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); padding: .75rem; } .side { position: static; max-height: none; } nav ul { max-height: 14rem; overflow: auto; } #stand { margin-left: 0; } }
@media print {
  @page { size: A4; margin: 20mm; }
  body { background: #fff; font-size: 10.5pt; } header, .side, .skip { display: none; }
  .columns { display: block; padding: 0; } main { padding: 0; box-shadow: none; } article { max-width: none; }
  .table { overflow: visible; } thead { display: table-header-group; } tr, figure, .callout { break-inside: avoid; }
  article h2, article h3, article h4, article h5 { break-after: avoid; } article h2 { break-before: page; } .changed { background: none; box-shadow: none; }
}
`;
