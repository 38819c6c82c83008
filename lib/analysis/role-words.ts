/** Nouns a person can be, strongest first: `Software Engineer Intern` is an Engineer. */
export const STRONG_NOUNS = new Set(
  `engineer engineers developer developers programmer architect manager scientist analyst administrator admin consultant specialist
  researcher designer director instructor teacher technician tester coder dba cto ceo cio ciso vp president officer owner hacker advocate evangelist
  sre sdet swe fellow strategist coordinator operator technologist statistician quant generalist artist producer
  développeur développeuse ingénieur ingénieure développeur.se architecte desarrollador desarrolladora ingeniero ingeniera programador
  programadora desenvolvedor desenvolvedora engenheiro engenheira analista sviluppatore sviluppatrice ingegnere ontwikkelaar
  programista programistka inżynier utvecklare utvikler udvikler ingenjör ingeniør fejlesztő vývojář kehittäjä geliştirici
  mühendisi разработчик инженер программист`.split(/\s+/),
);

/** A noun only when no stronger one stands in the title. */
export const WEAK_NOUNS = new Set(
  'lead head intern chief apprentice trainee graduate associate principal student werkstudent'.split(' '),
);

/** German compounds and their gendered forms: Softwareentwickler, Entwickler:in, Ingenieur*in. */
export const GERMAN_NOUN =
  /(?:entwickler|ingenieur|architekt|programmierer|administrator|berater)(?:in|innen)?(?:[*:_/](?:in|innen))?$/u;

const DISCIPLINE_WORDS = new Set(
  `software backend frontend fullstack full stack web mobile ios android data platform infrastructure cloud devops security embedded firmware
  machine learning ml ai product production site reliability systems system network database qa test quality integration solutions
  engineering development technical tech team lead staff senior junior principal r d game games robotics analytics growth core api
  payments java python go golang ruby rails php node scala kotlin rust net react`.split(/\s+/),
);

/** Whether a folded word belongs to what a role is, so that it cannot be a place. */
export function isRoleWord(word: string): boolean {
  return STRONG_NOUNS.has(word) || WEAK_NOUNS.has(word) || DISCIPLINE_WORDS.has(word);
}
