/** Principles that fit any institution, to keep, sharpen or replace. What each means for its readers stays open. */
export const uitgangspunten: readonly { readonly uitgangspunt: string }[] = [
  { uitgangspunt: 'De veiligheid van mensen gaat voor.' },
  { uitgangspunt: 'Wij werken bij elke crisis op dezelfde manier.' },
  { uitgangspunt: 'Wij blijven zo dicht mogelijk bij het gewone werk.' },
  { uitgangspunt: 'Liever te vroeg opschalen dan te laat.' },
  { uitgangspunt: 'Wie nodig is, zit aan tafel; wie niet nodig is, werkt door.' },
  { uitgangspunt: 'Wij besluiten met wat er bekend is en schrijven op waarom.' },
];
