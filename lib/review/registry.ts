import type { Rule } from './rule.ts';
import { addressCompanyMissing } from './rules/address-company-missing.ts';
import { addressOtherCompany } from './rules/address-other-company.ts';
import { addressSlot } from './rules/address-slot.ts';
import { asksNoLetter } from './rules/asks-no-letter.ts';
import { closingAvailability } from './rules/closing-availability.ts';
import { closingFiller } from './rules/closing-filler.ts';
import { closingLinks } from './rules/closing-links.ts';
import { fillerBuzzword } from './rules/filler-buzzword.ts';
import { fillerMicroservices } from './rules/filler-microservices.ts';
import { fillerRest } from './rules/filler-rest.ts';
import { fillerSql } from './rules/filler-sql.ts';
import { judgmentArguedAgainst } from './rules/judgment-argued-against.ts';
import { lengthRange } from './rules/length-range.ts';
import { metricAverage } from './rules/metric-average.ts';
import { metricPrecision } from './rules/metric-precision.ts';
import { metricTradeOff } from './rules/metric-trade-off.ts';
import { openingBoilerplate } from './rules/opening-boilerplate.ts';
import { scaleUnnamed } from './rules/scale-unnamed.ts';
import { techDatabases } from './rules/tech-databases.ts';
import { techList } from './rules/tech-list.ts';
import { techSpelling } from './rules/tech-spelling.ts';
import { titleExact } from './rules/title-exact.ts';
import { titleMissing } from './rules/title-missing.ts';

/** Every rule, in the order of the groups as settings and documentation show them. */
export const rules: readonly Rule[] = [
  titleExact,
  titleMissing,
  addressSlot,
  addressOtherCompany,
  addressCompanyMissing,
  asksNoLetter,
  openingBoilerplate,
  metricTradeOff,
  metricAverage,
  metricPrecision,
  scaleUnnamed,
  techList,
  techDatabases,
  techSpelling,
  fillerMicroservices,
  fillerSql,
  fillerRest,
  fillerBuzzword,
  judgmentArguedAgainst,
  closingFiller,
  closingAvailability,
  closingLinks,
  lengthRange,
];
