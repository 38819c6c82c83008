import type { SectionKind } from '../types.ts';

/** Phrases are parted by bars. */
interface HeadingRule {
  kind: SectionKind;
  /** The heading is exactly this. */
  is: string;
  /** The heading begins with this. */
  starts: string;
  /** The heading holds this. */
  has: string;
}

/**
 * Headings of software postings, in the form `headingWords` gives; the first rule that fits wins, exact phrases before all. Collected
 * from the headings of about 550 English postings, with the usual German, French, Spanish, Dutch and Portuguese ones.
 */
export const HEADINGS: readonly HeadingRule[] = [
  {
    kind: 'legal',
    is: `right to work | outreach notice | additional information | eeo | eeo statement | legal |
      disclaimer | privacy notice | privacy policy | equal opportunity | equal opportunities |
      diversity | inclusion | a note to recruiters | agencies | other notices |
      additional information for applicants | be you with us | safeguarding | background check |
      fraud alert | accessibility | export control`,
    starts: `note to recruiters | recruitment agencies | to all recruitment agencies | staying safe |
      avoid recruitment | if you require reasonable | we are an equal | work authorization |
      visa sponsorship | privacy statement | privacy information | privacy and`,
    has: `equal opportunity | equal employment | diversity and inclusion | diversity equity |
      commitment to diversity | committed to diversity | diversity inclusion | recruitment fraud |
      recruitment scams | privacy notice | privacy policy | reasonable accommodation |
      accommodations | data protection | eeo statement | eeoc | e verify | datenschutz |
      chancengleichheit | gdpr | pay transparency notice | uses ai in the recruitment |
      dei | deib`,
  },
  {
    kind: 'process',
    is: `what is next | applying | application | final note | the interview | interview |
      next steps | the process | our process | how to apply | apply | apply now | apply with us |
      interviews | timeline | what happens next | what to expect | a final note | bewerbung |
      contact | kontakt`,
    starts: `how applying | what to expect after | what to expect when you apply | after you apply |
      how to apply | what to expect during | what to expect from our hiring | what happens after |
      ready to apply | interested in applying | so bewirbst | comment postuler`,
    has: `interview process | hiring process | recruitment process | recruiting process |
      selection process | application process | referral instructions | recruitment philosophy |
      interview steps | interview plan |
      interviewing at | bewerbungsprozess | processus de recrutement | proceso de seleccion |
      proceso de selección | sollicitatieprocedure`,
  },
  {
    kind: 'other',
    is: `location | locations | location and remote | where you will be based | where you will work |
      work location | our office | the office | reporting line | start date | travel |
      working hours | schedule | work arrangement`,
    starts: `you should not | you probably should not | you should probably not | you might not be |
      this might not be | you may not be | who this is not for | not a fit`,
    has: `not be the right fit | not a good fit | not for you | not the right fit`,
  },
  {
    kind: 'nice-to-have',
    is: `big bonus | extra signal | bonus | nice to have | nice to haves | plus | even better |
      extra credit | brownie points | good to have | good to haves | wünschenswert | un plus |
      les plus | deseable | deseables | valorable`,
    starts: `we prefer | strong candidates may also | ideal candidate also | would be a | valuable but | nice to |
      bonus qualifications | bonus skills | bonus experience | preferred | desirable | desired |
      even better | it would be | would be nice | would be great | ideally |
      ideal qualifications | optional | pluses | plus if | some of our favorite | von vorteil |
      pluspunkte | das wäre | zusätzlich`,
    has: `nice to have | nice to haves | bonus points | a plus | big plus | huge plus |
      preferred qualifications | preferred skills | preferred experience |
      preferred requirements | not required | desirable skills | desirable experience |
      desirable qualifications | would be a bonus | extra points | stand out | idealerweise |
      sería un plus | seria um diferencial | diferenciais | souhaité | souhaités | good to have |
      great to have | bonus if`,
  },
  {
    kind: 'benefits',
    is: `package | the package | pay transparency | flexible work environment | time off |
      wellbeing | pay | total rewards | rewards | salary range | pay range | benefits and perks |
      perks and benefits | what we offer | what we offer you | we offer | you will get | you get |
      your benefits | the benefits | offer | what you will gain | what you will get |
      what you get | what is in it for you | why join us | why work with us | work with us |
      benefits offered | equity | our offer | wir bieten | wir bieten dir | das bieten wir |
      das bieten wir dir | unser angebot | deine benefits | ihre vorteile | deine vorteile |
      nous offrons | ce que nous offrons | avantages | les avantages | ofrecemos | qué ofrecemos |
      beneficios | benefícios | wat wij bieden | wat bieden wij | o que oferecemos |
      cosa offriamo`,
    starts: `why you should choose | flexible work environment | perk | pay and | what we offer |
      we offer | what we can offer | what you will get | what you get | what you will gain |
      what is in it | what do we offer | why join | why you should join | why you will love |
      why you will like | why work | why should you join | why you will flourish |
      how we take care | base pay | annual | was wir bieten | was wir dir bieten |
      was dich erwartet bei uns | das erwartet dich bei uns | here is what we offer |
      what you can expect from us | here is what you can expect when you join |
      what you can expect when you join | what we provide | in return`,
    has: `your wellbeing | comprehensive health | got you covered | unlimited pto | pension plan | time off | benefits | perks | compensation | salary |
      pay range | total rewards | remuneration | vergütung | we offer you | take care of you |
      full time employees`,
  },
  {
    kind: 'requirements',
    is: `background | attributes | core skills | your toolkit | security clearance | what we need | skills | experience | your profile | profile |
      about you | you | you are | you have | you bring | you will have | you will bring |
      you will need | who you are | your skills | your background | your experience |
      your qualifications | your dna | must have | must haves | essentials | what you have |
      what you need | what you bring | basic qualifications | this is you | is this you |
      who we are looking for | what we are looking for | what we look for | what you will bring |
      what you will need | key skills | technical skills | skills and experience |
      skills and qualifications | minimum qualifications | required qualifications | soft skills |
      education | education and experience | the ideal candidate | ideal candidate |
      we are looking for | what we are searching for | we are searching for | what we seek |
      we expect | you should have | dein profil | ihr profil | profil |
      das bringst du mit | was du mitbringst | das bringen sie mit | was sie mitbringen |
      ihre qualifikationen | deine qualifikationen | qualifikationen | votre profil | ton profil |
      profil recherché | le profil | compétences | requisitos | tu perfil | perfil |
      qué buscamos | requisitos mínimos | jouw profiel | wie ben jij | wat breng je mee |
      functie eisen | requisiti | il tuo profilo | wymagania | krav | din profil`,
    starts: `background and experience | ideal | competencies | competences | you are | are you |
      who are you | this career opportunity may be | you may enjoy | you will succeed |
      we think you will love | what sets you apart | this role requires | this role is perfect |
      this role would suit | this role benefits from | required | minimum | essential |
      what you will need | what you have | what we will look for | you may be a fit |
      you might be a good | you will be a great | you might thrive | you will thrive |
      this role is for you | this role may be | you could be a | skills you will | skills and |
      skills we | qualities | experience you | experience we | the skills | the experience |
      we would love to | you should | the ideal | what makes you | your profile | your skills |
      what it takes | what will make you | to be successful | to succeed | was du mitbringst |
      was wir erwarten | what we expect | what you should | desired skills | knowledge`,
    has: `what are we looking for | perfect for you if | good match for you | requires experience | previous experience |
      if you have | someone who | requirements | qualifications | what you bring |
      what you will bring | what you need | we are looking for | we look for | must have |
      must haves | required skills | required experience | skills and experience | who you are |
      a good fit | a great fit | might be a fit | are you the one | you will need to bring |
      traits for this role | anforderungen | voraussetzungen | about you`,
  },
  {
    kind: 'responsibilities',
    is: `sample projects | success metrics | missions | key results | scope of work | your contribution |
      key responsibilities | your responsibilities | your role | your mission | your impact |
      impact | your tasks | tasks | what you will do | you will | the job | day to day |
      your day to day | your work | what you will be doing | what you will work on |
      what you will be working on | what you will own | your day | in this role |
      in this role you will | the work | key duties | role responsibilities |
      job responsibilities | what you do | what success looks like | example projects |
      the challenge | your challenge | scope | core responsibilities | main responsibilities |
      deine aufgaben | ihre aufgaben | das machst du | was du tust | das erwartet dich |
      das erwartet sie | was dich erwartet | deine rolle | vos missions | tes missions |
      vos responsabilités | responsabilités | responsabilidades | funciones |
      tus responsabilidades | qué harás | lo que harás | tu misión | wat ga je doen | jouw taken |
      wat je gaat doen | o que você vai fazer | le tue responsabilità | obowiązki |
      twoje zadania | arbetsuppgifter | dina arbetsuppgifter`,
    starts: `what will you | specifically you will | areas you | your role at a glance | réalisations attendues |
      sample projects | first 30 | first 60 | first 90 | first month |
      one year outlook | your one year | outcomes | success okrs | examples of the work |
      main challenges | some of the challenges | a snapshot of | key problems | what you will |
      what you would | what you do | in this role | as part of this role | as a | within 1 |
      within 3 | within 6 | within 12 | within your first | in your first | your first |
      your mission | your day | a day in | a typical | how you will | what the job involves |
      what success | role tasks | role objectives | things you will | some things you will |
      the impact | you will | here is what you will | what to expect in | essential functions |
      areas of | was du machst`,
    has: `key ways you will | problems you will | projects you | main missions | challenges you | you can expect to |
      outcomes for | responsibilities | you will do | you will be doing | you will work on |
      you will be working on | duties | day to day | your impact | make an impact |
      accountabilities | aufgaben | deliverables`,
  },
  {
    kind: 'about',
    is: `team | the tech | tech we use | your opportunity | mission statement | company mission | technical environment | our technical environment |
      special time to join | description | about us | about the role | about this role |
      about the team | about the company | about the job | about the position |
      about the opportunity | about the project | about the product | about our team |
      who we are | who are we | what we do | our mission | our values | our culture | our story |
      our team | our vision | our stack | our tech stack | tech stack | the tech stack |
      technology stack | technology | tools we use | our technology | our approach | our product |
      our company | the role | role | role summary | role overview | role description |
      the opportunity | opportunity | the position | the team | the company | the product |
      the mission | the project | your team | introduction | summary | job summary |
      job description | job overview | position summary | position overview | company overview |
      company description | how we work | what we value | what we are building | values |
      mission | our client | life at | why this role | why now | why this matters |
      why it matters | über uns | wer wir sind | das sind wir | die stelle | die rolle |
      à propos | à propos de nous | qui sommes nous | le poste | sobre nosotros | quiénes somos |
      sobre la empresa | over ons | wie zijn wij | sobre nós | chi siamo | o nas | om oss`,
    starts: `why | our | what is | core tech | what kind of culture | about | meet | who we | who are |
      more about | life at | working at | engineering at | being at | culture | what we believe |
      what we value | what we do | what we are | what sets us | what do we believe |
      what makes us | how we | the team | the company | the company's | join | team overview | team integration | company |
      welcome to | hi | hey | hello | über | wer ist | wer wir | tools | technologies`,
    has: `the role | the opportunity | technical environment | our technical | engineering blog |
      tech stack | technology stack | our values | our mission | our culture | who we are |
      about us | overview`,
  },
];
