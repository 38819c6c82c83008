const LABELED =
  /^(?:(?:job|req|requisition|ref|reference|position|posting|vacancy|opening)[\s.:#_-]{0,3}(?:id|no|nr|number|code|ref)?[\s.:#_-]{0,3}|id[\s.:#_-]{1,3}|#[\s]?)(?=[a-z0-9._/-]{0,12}\d{2})[a-z0-9][a-z0-9._/-]{1,20}$/i;
const CODE =
  /^(?:(?:jr|req|r|job|ref|pos|id)[-_]?\d{3,10}|[a-z]{2,6}[-_]\d{3,10}(?:[-_]\d{1,6})?|\d{4,10}(?:[-_]\d{1,6})?)$/i;
const YEAR = /^(?:19|20)\d{2}$/;
const NOTES =
  /^(?:multiple|several|various|\d{1,2}) (?:positions?|openings?|roles?|vacancies|hires)(?: available)?(?: (?:&|and) levels)?$/i;
const WORKLOAD =
  /^(?:\d{2,3}\s?[-–]\s?)?\d{2,3}\s?%$|^(?:full|part)[\s-]?time$|^(?:vollzeit|teilzeit|permanent|cdi|unbefristet)$/i;
/** Names of the trade that look like a code. */
const NOT_A_CODE = /^(?:iso|rfc|ieee|sha|aes|rs|s)[-_]?\d/i;

/** Whether a piece of a title is an id of the opening (REQ-1234, #4021, Job ID: 99812), a count of positions or a workload (80-100 %). */
export function isRequisitionTag(piece: string): boolean {
  const text = piece.trim();
  if (NOTES.test(text) || WORKLOAD.test(text)) return true;
  if (YEAR.test(text) || NOT_A_CODE.test(text)) return false;
  return CODE.test(text) || LABELED.test(text);
}
