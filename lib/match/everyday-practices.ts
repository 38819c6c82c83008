/** Ids of practices most postings name: shared by all, they say little about a problem. */
export const EVERYDAY_PRACTICES = new Set(
  `on-call code-review pair-programming mentoring ownership tech-lead cross-functional documentation open-source hiring remote-work agile testing tdd
  devops containers scalability performance distributed-systems microservices machine-learning llm algorithms oop functional-programming
  system-design platform-engineering async-communication real-time ci-cd incident-response observability high-availability sre appsec`.split(
    /\s+/,
  ),
);
