import DOMPurify from 'dompurify';

/** Text tags alone: an `<img>`, a style or a form in a description would be a request, or a disguise. */
const TAGS =
  'p br h1 h2 h3 h4 h5 h6 ul ol li strong b em i u s code pre blockquote dl dt dd hr div span'.split(' ');

/** A page's HTML made harmless, for the one place that shows it. */
export const sanitizeHtml = (html: string): string =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_TRUSTED_TYPE: true,
    // React hands the trusted value on as it is; its types know strings alone.
  }) as unknown as string;
