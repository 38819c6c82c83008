/** Lower case, without the last full stop. After these a sentence goes on whatever follows. */
export const NEVER_ENDS = new Set(
  `e.g eg i.e ie vs v cf approx appr ca resp incl excl esp viz mr mrs ms dr prof st sr jr gen rev hon
  fig figs eq ref refs vol ed eds al dept est max min avg mgr asst messrs a.k.a aka b.sc m.sc`.split(/\s/),
);

/** These end a sentence only when what follows opens one. */
export const MAY_END = new Set(
  `u.s u.k e.u u.s.a u.n d.c inc ltd co corp llc plc bros a.m p.m etc ph.d b.a m.a b.s m.s b.eng m.eng
  jan feb mar apr jun jul aug sep sept oct nov dec dev ops eng tech`.split(/\s/),
);

/** These are abbreviations before a figure only. */
export const BEFORE_FIGURE = new Set('no nos nr pp p sec ch art rev ver vers par'.split(' '));

/** Words that open a sentence rather than continue a name. */
export const OPENS_SENTENCE = new Set(
  `i we you he she it they this that these those the a an in on at our your my their there here when while
  after before as if but and so to for with from by since because although however then what why how who
  which each every no not all some both under over during within most please apply join work must salary
  experience familiarity proficiency ability strong`.split(/\s/),
);
