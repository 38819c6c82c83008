/** Cases of the gate page a person could not type into, each with the reason it is refused for. */
export const REFUSED = {
  'display-none': 'css-hidden',
  'parent-none': 'css-hidden',
  'visibility-hidden': 'css-hidden',
  'opacity-0': 'css-hidden',
  'parent-opacity-0': 'css-hidden',
  'opacity-2-percent': 'transparent',
  'far-left': 'off-the-page',
  'far-up': 'off-the-page',
  'one-pixel': 'too-small',
  clip: 'clipped',
  'clip-path': 'clipped',
  'scale-0': 'too-small',
  'no-height': 'covered',
  covered: 'covered',
  behind: 'covered',
  'details-closed': 'css-hidden',
  'dev-field-1': 'off-the-page',
  trap: 'honeypot',
  'aria-hidden': 'aria-hidden',
  inert: 'inert',
  readonly: 'disabled',
  disabled: 'disabled',
  'fieldset-disabled': 'disabled',
  'g-recaptcha-response': 'captcha',
  resume_text: 'resume-slot',
  email: 'not-a-text-field',
};

/** The cases that only look like it. */
export const SEEN = ['ok', 'ok-below-fold', 'ok-in-scroller', 'ok-aria-hidden-parent', 'ok-tabindex'];
