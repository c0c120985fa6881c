/** @param accent `#rrggbb`, readable on white */
export const pageStyle = (accent: string): string => `
:root { --accent: ${accent}; --rule: #c4c9ce; --soft: #595f66; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; color: #1b1f23; background: #fff;
  font: 1rem/1.5 Carlito, Calibri, 'Segoe UI', system-ui, sans-serif; }
h1, h2, h3 { color: var(--accent); line-height: 1.25; margin: 0 0 .5rem; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.35rem; margin-top: 2rem; } h3 { font-size: 1.1rem; margin-top: 1.5rem; } h3::first-letter { text-transform: capitalize; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.over, .version { color: var(--soft); margin: 0; }
.legend { color: var(--soft); margin: 0 0 1rem; }
.year + .legend { margin: 1rem 0 .3rem; } .legend + .legend { margin-top: 0; }
.skip, .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: static; width: auto; height: auto; clip-path: none; }
form > div { max-width: 100%; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-top: 1.5rem; padding: 1rem; border: 1px solid var(--rule); }
label { display: block; font-weight: bold; }
select, button { font: inherit; padding: .35rem .6rem; max-width: 100%; border: 1px solid var(--soft); background: #fff; color: inherit; }
.year { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1.25rem 2rem; align-items: start; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; color: var(--accent); text-transform: capitalize; border-bottom: 2px solid var(--accent); }
th { font-weight: normal; color: var(--soft); }
th, td { width: 14.28%; text-align: center; padding: .1rem; }
td a { display: block; font-weight: bold; }
td a[href] { color: #fff; background: var(--accent); }
td a[href].maybe, td a[href].off { color: var(--accent); background: #fff; }
td.blocked, .key.blocked { background: #dfe3e7; }
td.holiday, .key.holiday { outline: 2px dotted var(--soft); outline-offset: -2px; }
.key.holiday { border: 0; }
.key { display: inline-block; width: 1.4em; height: 1.2em; margin-right: .4em; vertical-align: -.2em; border: 1px solid var(--rule); }
td a[href].maybe { box-shadow: inset 0 0 0 2px var(--accent); }
td a[href].off { text-decoration: line-through; }
td a:not([href]) { font-weight: normal; color: inherit; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .6rem 0 .6rem .8rem; border-bottom: 1px solid var(--rule); border-left: .25rem solid transparent; }
li:target { border-left-color: var(--accent); }
.off .what { text-decoration: line-through; }
.what { font-weight: bold; }
.details { white-space: pre-line; margin: .2rem 0 0; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.3; }
  h2 { margin-top: 0; } h3 { margin-top: .6rem; }
  form, .skip { display: none; }
  .year { grid-template-columns: repeat(4, 1fr); gap: 4mm 8mm; }
  td a[href], td, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .lists { break-before: page; columns: 3; column-gap: 7mm; }
  .lists > .group { margin-top: 1rem; }
  li { padding-top: .3rem; padding-bottom: .3rem; }
  h2, h3 { break-after: avoid; } li, table { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
