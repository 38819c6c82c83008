import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

/** Text, and all technologies it names. */
const TABLE: [string, string[]][] = [
  [
    'We use Go, Postgres and k8s. Spring 2025 internship. React to change. Express interest.',
    ['Go', 'PostgreSQL', 'Kubernetes'],
  ],
  ['Services in C# and .NET', ['C#', '.NET']],
  ['. NET developer wanted', ['.NET']],
  ['Modern C++ (C++20), F#', ['C++', 'F#']],
  ['C,C++,C#', ['C', 'C++', 'C#']],
  ['C/C++ and Java/Go/Python', ['C', 'C++', 'Java', 'Go', 'Python']],
  ['We closed our Series C.', []],
  ['Reports to C-level, the C-suite and a 501(c)(3), US&C, C-2W, B2C', []],
  ['Go-to-market, go above and beyond, a go-getter, go-live, Go-To-Market programs, Too Good To Go', []],
  ['See https://duckduckgo.com/?q=go, mail go@rust-lang.io or visit notion.site and react.dev', []],
  ['R&D, DR and/or R&A, L&D, Ph.D., I’d', []],
  ['expérience, für, résumé, façon', []],
  ['next level, Next generation, Next Steps', []],
  ['multi-node clusters and node provisioning', []],
  ['in Spring 2026, Silver Spring, MD, Spring, TX, Spring Professional Belgium', []],
  ['express your interest, American Express, DHL Express', []],
  ['swift resolution. Our hiring process is swift.', []],
  ['payments rails, safety rails, new rails', []],
  ['every breakthrough needs a spark', []],
  ['You excel in teams and excel at math.', []],
  ['Flow Traders, Normalizing Flow', []],
  ['the rest of us, rest assured', []],
  ['at its helm', []],
  ['Phoenix, AZ', []],
  ['elastic compute', []],
  ['AWS Elastic Container Service and Elastic Beanstalk', ['Amazon ECS', 'Elastic Beanstalk']],
  ['Data Vault modeling. Azure Key Vault', ['Azure Key Vault']],
  ['temporal data', []],
  ['Unity Catalog', ['Unity Catalog']],
  ['ex-Stripe founders, companies like Stripe and Square in Union Square', []],
  ['Backed by the founders of Zoom, Stripe and Notion', []],
  ['Maven Clinic, Oracle Cerner', []],
  ['Linear Regression, linear algebra, Linear Programming', []],
  ['our product segment', []],
  ['Access to Teams and a Word of thanks', []],
  ['TS/SCI clearance', []],
  ['La empresa es grande', []],
  [
    'Make a Move: Basic Qualifications, Solid understanding, Foundation Model from scratch, Reason, Near, Step, Less, Material, Container, Robot, Backbone, Monday',
    [],
  ],
  ['natural language processing and Processing', []],
  [
    'Apache Ignite, Step Functions, Material UI, Robot Framework, Backbone.js, SolidJS, Visual Basic',
    [
      'Apache Ignite',
      'AWS Step Functions',
      'Material UI',
      'Robot Framework',
      'Backbone.js',
      'SolidJS',
      'Visual Basic',
    ],
  ],
  [
    'onsite chef, Salt Lake City, molecular beam, Nomad Insurance, our Puppet brand, Ray Fitzgerald, ao longo do tempo',
    [],
  ],
  ['5+ years of Go', ['Go']],
  ['Go, 5+ years', []],
  ['Spring 5 and Go 1.22', ['Spring', 'Go']],
  ['Ported it from Go into Elixir', ['Go', 'Elixir']],
  ['React Native, Spring Boot, SQL Server', ['React Native', 'Spring Boot', 'SQL Server']],
  [
    'AWS Glue, Azure Data Factory, Google Cloud Storage',
    ['AWS Glue', 'Azure Data Factory', 'Google Cloud Storage'],
  ],
  ['RDS Postgres', ['Amazon RDS', 'PostgreSQL']],
  ['Mongo\u00a0DB and MS\u00a0SQL\u00a0Server', ['MongoDB', 'SQL Server']],
  ['“Node.js”, ‘Vue JS’, React’s hooks', ['Node.js', 'Vue.js', 'React']],
  ['Node JS, NodeJS, React JS, ReactJS', ['Node.js', 'React']],
  ['ES6+, Java 8/11/17, Python3, C++17/20, .NET 8', ['JavaScript', 'Java', 'Python', 'C++', '.NET']],
  ['TCP/IP, PL/SQL, CI/CD, A/B tests, UI/UX, I/O, OS/2', ['TCP/IP', 'PL/SQL']],
  ['JavaScript developers', ['JavaScript']],
  ['STACK: RUST, GO, REACT', ['Rust', 'Go', 'React']],
  ['🚀Go🚀 and Rust', ['Rust']],
  ['Go and Rust', ['Go', 'Rust']],
  ['Production experience with Go or another compiled language.', ['Go']],
  ['Go or another compiled language in production.', ['Go']],
  ['Go, or a similar statically typed language', ['Go']],
  ['We are moving to Go (or other modern systems languages).', ['Go']],
  ['R or another language for statistics', ['R']],
  ['Express or a similar framework', ['Express']],
  ['Go or stay, the choice is yours. Go or no-go decisions', []],
  ['Go or another team will. Go or similar trips abroad', []],
  ['Go or another colleague who speaks the language', []],
  ['Go or speak another language at home.', []],
  ['Go or another\nlanguage', []],
  ['Spring or another season. Native English or another language', []],
  ['kafkaesque forms, the rust belt, spark joy, helm the team, vitamin C', []],
  ['Own CI rigs and CI reliability', []],
  ['Node Infra, node provisioning and multi-node setups', []],
  ['Tensor Flow and a flow of work', ['TensorFlow']],
  ['les équipes, tu es, das es gibt, EEES', []],
  ['We work with SAFe, a CSM is welcome.', []],
  ['foo-c, c-foo, non-R, pre-Go', []],
  ['companies such as Notion, Linear and Stripe', []],
  ['Microsoft Teams and MS Word', ['Microsoft Teams', 'Microsoft Word']],
  ['Map/Reduce jobs', ['MapReduce']],
  ['The market will react to rates. Customers react, you react quickly, how people react', []],
  ['We use react and node, typescript', ['React', 'Node.js', 'TypeScript']],
  ['used by Oracle customers, a certified AWS Partner, an SAP partner', []],
  ['Send us your GitHub profile. A first call on Google Meet or Zoom', []],
  ['UNIX/Linux, Java JEE, AWS EC2', ['Unix', 'Linux', 'Java', 'Java EE', 'AWS', 'Amazon EC2']],
  ['React Redux, Java Spring', ['React', 'Redux', 'Java', 'Spring']],
  ['Embedded C, embedded C++', ['C', 'C++']],
  ['Laptop (Mac or Linux)', ['Linux']],
];

describe('false friends', () => {
  it.each(TABLE)('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('the employer is no technology by its name alone', () => {
  it.each([
    ['Mistral', 'At Mistral we train models. Mistral is hiring. Join Mistral in Paris.'],
    ['Temporal Technologies', 'Temporal is growing. The Temporal team works with Temporal users.'],
    ['Docker, Inc.', 'Docker helps developers. Work at Docker.'],
    ['Unity', 'Unity is a platform. We at Unity'],
    ['Stripe', 'Build the future of Stripe.'],
    ['Snowflake', 'Snowflake is about data.'],
  ])('%s', (company, text) => {
    expect(found(text, 'technology', { company })).toEqual([]);
  });

  it('is one beside other technologies', () => {
    expect(found('Kubernetes, Docker and Terraform', 'technology', { company: 'Docker' })).toEqual([
      'Kubernetes',
      'Docker',
      'Terraform',
    ]);
  });

  it('does not hide longer names', () => {
    expect(found('We run Docker Compose.', 'technology', { company: 'Docker' })).toEqual(['Docker Compose']);
  });
});

describe('titles', () => {
  it.each([
    ['Senior Go Engineer', ['Go']],
    ['Backend Engineer - Go', ['Go']],
    ['Backend Engineer (Ruby on Rails)', ['Ruby on Rails']],
    ['Software Engineer, Spring 2026', []],
    ['Staff Engineer, Go-to-Market', []],
    ['Middle/Senior Backend Developer (Go)', ['Go']],
    ['Backend Developer (Java/Spring)', ['Java', 'Spring']],
  ])('%s', (title, names) => {
    expect(found(title, 'technology', { title: true })).toEqual(names);
  });
});
