const BOILERPLATE =
  /\b(?:equal[- ]opportunity|regardless of|race|religion|gender|veteran|disabilit\w{1,3}|diverse|diversity|inclusi\w{1,4}|belonging|benefits?|insurance|401\(?k|pto|vacation|holidays?|stipend|equity|stock options|salary|compensation|visa|sponsorship|relocation|perks?|snacks|offsites?|apply|applicants?|candidates?|resume|cover letter|interview|hiring|recruit\w{0,6}|remote|hybrid|in[- ]office|on-?site|office|time ?zones?|degree|bachelor'?s|master'?s|ph\.?d|founded|raised|series [a-e]|investors?|backed by|funding|valuation|headquarter\w{0,5}|our mission|our values|our culture|passionate|rockstar|ninja|fast-paced|self-starter|team player|work[- ]life|communication skills|fluen(?:t|cy)|english)\b/;
const LINK = /https?:\/\/|www\.|@\w/;

/** Lines of every posting: who may apply, what is offered, who the company is, what a person is like. Not worth quoting. */
export function isBoilerplate(text: string): boolean {
  const plain = text.toLowerCase();
  return LINK.test(plain) || BOILERPLATE.test(plain);
}
