/** What form labels say, by language, in the spelling of `plainWords`: lower case, no accents, words only. */

export const LETTER: readonly string[] = [
  // English
  ...[
    'cover letter',
    'coverletter',
    'covering letter',
    'cover note',
    'motivation letter',
    'motivational letter',
  ],
  ...[
    'letter of motivation',
    'letter of interest',
    'letter of intent',
    'application letter',
    'letter of application',
  ],
  // German
  ...['anschreiben', 'bewerbungsanschreiben', 'bewerbungsschreiben', 'begleitschreiben', 'begleitbrief'],
  ...['motivationsschreiben', 'motivationsbrief', 'bewerbungsbrief'],
  // French
  ...['lettre de motivation', 'lettres de motivation', 'lettre d accompagnement', 'lettre de presentation'],
  ...['lettre de candidature'],
  // Spanish
  ...['carta de presentacion', 'carta de motivacion', 'carta de motivos', 'carta de interes'],
  // Portuguese
  ...['carta de apresentacao', 'carta de motivacao', 'carta de intencao'],
  // Dutch
  ...['motivatiebrief', 'motivatie brief', 'sollicitatiebrief', 'begeleidende brief'],
];

/** Said before a letter's name, these turn the label into a question about the letter, or a box in its place. */
export const NOT_THE_LETTER: readonly string[] = [
  ...[
    'in lieu of',
    'instead of',
    'in place of',
    'rather than',
    'replaces',
    'replace',
    'skip',
    'no',
    'not',
    'don t',
  ],
  ...['without', 'besides', 'beyond', 'other than', 'aside from', 'apart from', 'in addition to', 'link to'],
  ...[
    'did you',
    'do you',
    'have you',
    'in your',
    'in the',
    'in a',
    'to your',
    'to the',
    'from your',
    'with your',
  ],
  ...[
    'statt',
    'anstatt',
    'anstelle',
    'anstelle eines',
    'kein',
    'keine',
    'ohne',
    'ausser',
    'zusatzlich zu',
    'im',
  ],
  ...['au lieu', 'a la place', 'pas de', 'sans', 'lien vers', 'en plus de', 'dans votre', 'dans ta'],
  ...['en lugar de', 'en vez de', 'sin', 'enlace a', 'ademas de', 'en tu', 'en su'],
  ...['em vez de', 'no lugar de', 'ao inves de', 'sem', 'alem da', 'na sua', 'na tua'],
  ...['in plaats van', 'geen', 'zonder', 'naast', 'in je', 'in uw'],
];

/** Said right after a letter's name, these make it something else. */
export const AFTER_LETTER: readonly string[] = ['link', 'url', 'question', 'questions', 'prompt'];

export const RESUME: readonly string[] = [
  ...['resume', 'resumes', 'cv', 'cvs', 'curriculum', 'lebenslauf', 'curriculo', 'hoja de vida'],
];

/** Boxes for whatever is left to say: offered, never taken by themselves. */
export const CATCH_ALL: readonly string[] = [
  ...[
    'additional information',
    'additional info',
    'additional details',
    'additional comments',
    'additional notes',
  ],
  ...['anything else', 'something else', 'further information', 'other information', 'message to', 'note to'],
  ...['weitere informationen', 'zusatzliche informationen', 'sonst noch', 'nachricht an'],
  ...['informations complementaires', 'informations supplementaires', 'autre chose', 'message a'],
  ...['informacion adicional', 'algo mas', 'mensaje para', 'mensaje al'],
  ...['informacoes adicionais', 'informacao adicional', 'algo mais', 'mensagem para'],
  ...['aanvullende informatie', 'extra informatie', 'nog iets', 'bericht aan'],
  // files
  ...['additional documents', 'additional files', 'other documents', 'other files', 'supporting documents'],
  ...['weitere dokumente', 'weitere unterlagen', 'autres documents', 'pieces jointes', 'otros documentos'],
  ...['documentos adicionales', 'outros documentos', 'overige documenten', 'extra documenten'],
];

/** Catch-alls only where they are the whole label. */
export const CATCH_ALL_WHOLE: ReadonlySet<string> = new Set([
  ...[
    'comments',
    'comment',
    'message',
    'your message',
    'notes',
    'note',
    'other',
    'attachments',
    'attachment',
  ],
  ...['nachricht', 'bemerkungen', 'anmerkungen', 'kommentar', 'mitteilung', 'anlagen'],
  ...['commentaires', 'commentaire', 'remarques', 'votre message'],
  ...['comentarios', 'mensaje', 'observaciones', 'adjuntos'],
  ...['mensagem', 'observacoes', 'anexos'],
  ...['opmerkingen', 'bericht', 'toelichting', 'bijlagen'],
]);

/** What a file widget writes on its own buttons: says nothing about which file it wants. */
export const WIDGET_TEXT: ReadonlySet<string> = new Set([
  ...[
    'attach',
    'attach file',
    'upload',
    'upload file',
    'upload a file',
    'choose file',
    'select file',
    'browse',
  ],
  ...['enter manually', 'add file', 'file', 'drop file here', 'loading', 'type here', 'replace', 'paste'],
  ...['datei hochladen', 'datei auswahlen', 'hochladen', 'choisir un fichier', 'telecharger', 'joindre'],
  ...[
    'subir archivo',
    'adjuntar',
    'anexar',
    'carregar arquivo',
    'bestand kiezen',
    'uploaden',
    'bestand uploaden',
  ],
]);
