/** Folded (lower case, no accents, no punctuation); names that are also words of the trade (Mobile, Phoenix, Aurora) are left out. */
const list = (names: string): readonly string[] => names.split(',').map((name) => name.trim());

/** Of these a segment of a title is a location whatever the posting says. */
export const PLACES = new Set([
  ...list(`us, usa, u s, u s a, united states, america, uk, united kingdom, great britain, england, scotland, wales, northern ireland,
  ireland, eu, eea, european union, europe, emea, apac, latam, latin america, north america, south america, americas, amer, dach,
  nordics, benelux, mena, anz, asia, asia pacific, africa, middle east, cee, cis, eastern europe, western europe, canada, mexico,
  brazil, argentina, chile, colombia, peru, uruguay, costa rica, germany, deutschland, france, spain, espana, portugal, italy,
  netherlands, belgium, luxembourg, switzerland, austria, denmark, sweden, norway, finland, iceland, poland, czechia,
  czech republic, slovakia, slovenia, hungary, romania, bulgaria, greece, croatia, serbia, ukraine, estonia, latvia, lithuania,
  cyprus, malta, turkey, turkiye, israel, egypt, nigeria, kenya, south africa, ghana, morocco, tunisia, uae, united arab emirates,
  saudi arabia, ksa, qatar, india, pakistan, bangladesh, sri lanka, nepal, singapore, malaysia, indonesia, thailand, vietnam,
  philippines, hong kong, taiwan, china, japan, korea, south korea, australia, new zealand, georgia, armenia, kazakhstan`),
  ...list(`new york, new york city, nyc, sf, san francisco, sf bay area, bay area, san francisco bay area, silicon valley, palo alto,
  mountain view, menlo park, san mateo, redwood city, sunnyvale, santa clara, san jose, oakland, los angeles, santa monica, san diego,
  seattle, bellevue, redmond, portland, denver, austin, dallas, houston, atlanta, miami, tampa, orlando, charlotte, raleigh, durham,
  nashville, chicago, detroit, ann arbor, minneapolis, milwaukee, st louis, kansas city, salt lake city, las vegas, boston, cambridge,
  philadelphia, pittsburgh, baltimore, washington dc, washington d c, arlington, brooklyn, toronto, vancouver, montreal, ottawa,
  calgary, waterloo, london, manchester, edinburgh, glasgow, bristol, leeds, birmingham, belfast, dublin, galway, paris, lyon,
  toulouse, bordeaux, nantes, lille, marseille, grenoble, berlin, munich, munchen, muenchen, hamburg, frankfurt, cologne, koln, stuttgart,
  dusseldorf, leipzig, dresden, karlsruhe, nuremberg, vienna, wien, zurich, zuerich, geneva, basel, bern, lausanne, amsterdam, rotterdam,
  utrecht, eindhoven, the hague, brussels, antwerp, ghent, copenhagen, aarhus, stockholm, gothenburg, malmo, oslo, helsinki, tampere,
  tallinn, riga, vilnius, kaunas, warsaw, krakow, wroclaw, gdansk, poznan, lodz, katowice, prague, brno, bratislava, budapest, bucharest,
  cluj, cluj napoca, iasi, timisoara, sofia, athens, thessaloniki, zagreb, belgrade, novi sad, ljubljana, kyiv, kiev, lviv, kharkiv,
  madrid, barcelona, valencia, malaga, seville, bilbao, lisbon, lisboa, porto, braga, milan, milano, rome, turin, bologna, istanbul,
  ankara, izmir, tel aviv, haifa, jerusalem, cairo, lagos, nairobi, cape town, johannesburg, dubai, abu dhabi, riyadh, doha,
  bangalore, bengaluru, hyderabad, mumbai, pune, chennai, delhi, new delhi, gurgaon, gurugram, noida, kolkata, ahmedabad, kochi,
  karachi, lahore, islamabad, dhaka, colombo, kuala lumpur, jakarta, bangkok, ho chi minh city, hanoi, manila, makati, cebu, taipei,
  shanghai, beijing, shenzhen, hangzhou, tokyo, osaka, kyoto, seoul, sydney, melbourne, brisbane, perth, adelaide, canberra, auckland,
  wellington, sao paulo, rio de janeiro, belo horizonte, curitiba, florianopolis, buenos aires, cordoba, santiago, bogota, medellin,
  lima, montevideo, mexico city, guadalajara, monterrey, san leandro, fremont, tbilisi, yerevan`),
  ...list(`california, texas, florida, massachusetts, colorado, oregon, illinois, virginia, north carolina, new jersey, pennsylvania,
  michigan, ohio, arizona, utah, maryland, ontario, quebec, british columbia, alberta, bavaria, bayern, ile de france, catalonia,
  karnataka, maharashtra, telangana, tamil nadu, new south wales, nsw, queensland`),
]);

/** Places too general to be one alone: only in brackets or beside "remote". */
export const WEAK_PLACES = new Set(
  list(`global, globally, worldwide, world wide, international, anywhere, north to south america, international, any location,
  multiple locations, various locations, all locations, nationwide, onshore, offshore, nearshore`),
);

/** Only in capitals, after another place or where the posting's location has them too. */
export const REGION_CODES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX
  UT VA VT WA WI WV WY DC ON QC BC AB MB NS NB SK VIC QLD NSW DE FR ES PT NL BE CH AT IE IT PL RO IN JP SG AU NZ BR MX GB`.split(
    /\s+/,
  ),
);

export const WORKPLACES = new Set(
  list(`remote, remote first, remote friendly, remote ok, remote only, remotely, fully remote, full remote, remote work, work from home,
  wfh, hybrid, hybrid remote, on site, onsite, in office, in person, in house, office based, home office, home based, homeoffice,
  teletravail, teletrabajo, remoto, a distance, partially remote, distributed, office, hq, headquarters, hub`),
);

/** May stand beside a place or a workplace and say nothing more. */
export const PLACE_FILLERS = new Set(
  list(`based, only, in, within, from, preferred, friendly, first, ok, possible, optional, option, available, eligible, candidates, residents,
  required, must, be, be in, or, and, to, the, of, area, greater, metro, region, any, all, location, locations, work, working, job, position, role,
  time zone, timezone, time zones, timezones, tz, hours, overlap, eastern, pacific, central, western, mountain, east coast, west coast, est, edt, et, pst,
  pdt, pt, cst, cet, cest, eet, gmt, utc, ist, bst, non, outside, except, days, day, week, per week, a week, relocation, visa, full,
  fully, 100, 1, 2, 3, 4, 5, north, south, east, west, preferable, ideally, anywhere in, worldwide, global, international`),
);
