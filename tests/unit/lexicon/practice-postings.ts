/** Practices a posting names, written down by hand from its text before anything was run on it. */
interface LabeledPosting {
  id: string;
  /** Ids of practices, parted by spaces. */
  names: string;
}

/** Fifteen backend postings drawn with a seed; every third is held out, no wording was written for those. */
export const LABELED_POSTINGS: LabeledPosting[] = [
  {
    id: '754a6983-54a2-4686-8ad5-62cc6ac9f05b',
    names: `data-modeling data-pipelines data-quality data-governance schema-migration business-intelligence data-warehousing
      query-plan workflow-orchestration ci-cd event-driven cross-functional mentoring auth privacy legacy-modernization
      scalability oltp-olap remote-work llm`,
  },
  {
    id: '245bf8e9-09c7-4cd1-9a35-b8568f745657',
    names: `distributed-systems algorithms system-design async-communication async-processing microservices containers mentoring
      ownership internal-tools agile cross-functional full-stack fast-iteration ambiguity scalability llm machine-learning
      remote-work`,
  },
  {
    id: 'add58865-8b9f-4cf7-9720-2908ba5f4d80',
    names: `observability ci-cd developer-experience scalability performance cost-ownership reliability alerting incident-response
      time-to-mitigate on-call debugging iac automation secrets-management compliance data-modeling schema-migration caching
      containers progressive-delivery metrics distributed-tracing logging slo rate-limiting load-balancing cdn networking sdk
      testing capacity-planning failover disaster-recovery chaos-engineering sre algorithms product-mindset distributed-systems
      concurrency service-mesh full-stack`,
  },
  {
    id: 'd3f0ec4c-535e-4320-8b18-d0f7e67318cc',
    names:
      'llm vector-search ownership tech-lead customer-contact remote-work autonomy full-stack machine-learning compliance',
  },
  {
    id: 'bf6eb070-be6c-43c9-a849-e54294ea5f0e',
    names: `llm api-design data-modeling observability cost-ownership profiling database-tuning capacity-planning testing alerting
      on-call runbook cross-functional event-driven query-plan distributed-systems reliability ci-cd iac containers code-review
      documentation real-time stream-processing`,
  },
  {
    id: '0492a694-d7f2-47a7-940c-9a8a2f8c7bf0',
    names: `data-pipelines cloud-native cost-ownership data-modeling data-quality data-governance llm cross-functional oltp-olap
      data-warehousing real-time batch-processing workflow-orchestration machine-learning ci-cd compliance devops scalability
      reliability business-intelligence customer-contact observability`,
  },
  {
    id: 'aed2c535-cd58-4920-9618-a0cbbb62851e',
    names: `devops cost-ownership developer-experience platform-engineering observability scalability compliance reliability
      automation operational-excellence high-availability ci-cd iac gitops ai-assisted-development fast-iteration`,
  },
  {
    id: '739bcaa3-a35e-4454-a0c6-68265469ce51',
    names: `scalability cost-ownership iac ci-cd data-pipelines ownership observability logging alerting incident-response
      debugging postmortem developer-experience automation reliability sre containers distributed-systems api-design performance
      platform-engineering`,
  },
  {
    id: '80fc1582-d90b-42c1-95c0-cdacb40ac29b',
    names: `ownership code-review appsec observability testing ci-cd cross-functional api-design third-party-integrations
      query-plan async-processing ai-assisted-development machine-learning debugging reliability real-time requirements
      remote-work orm`,
  },
  {
    id: '95773fba-ce27-467f-961e-f37bc679e6a3',
    names: `distributed-systems performance scalability reliability debugging storage-systems load-balancing durability consensus
      high-availability consistency systems-programming containers ci-cd qa networking multi-tenant virtualization
      machine-learning sdlc`,
  },
  {
    id: '76c07009-73b5-43e3-affb-d4fc20b9fe49',
    names: 'root-cause cross-functional ownership debugging real-time',
  },
  {
    id: '92eeb42e-4648-4c39-9894-c3991beddeae',
    names:
      'code-review concurrency i18n scalability testing ownership fast-iteration performance reliability full-stack',
  },
  {
    id: 'e1131581-b466-4c5d-bccd-3c904a9a17f1',
    names: 'testing async-processing full-stack relational-databases ambiguity platform-engineering',
  },
  {
    id: 'b335f1c2-84d0-4357-9236-848ed3e28a05',
    names: `platform-engineering llm third-party-integrations state-machines fast-iteration experimentation observability
      distributed-systems machine-learning reliability ownership cross-functional prototyping`,
  },
  {
    id: 'e5897c7a-4622-495b-a892-81763a2ef112',
    names: `remote-work algorithms sharding open-source performance code-quality agile testing load-testing api-design throughput
      low-latency devops scalability`,
  },
];
