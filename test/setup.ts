import fc from 'fast-check';

// The tests always try the same cases; other cases are for the fuzz program.
fc.configureGlobal({ seed: 20261121 });
