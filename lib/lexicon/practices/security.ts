import type { Practice } from '../types.ts';

export const securityPractices: Practice[] = [
  { name: 'Authentication and authorization', id: 'auth', forms: ['authentication', 'authorization', 'authorisation', 'authn', 'authz', 'access control|controls', 'rbac', 'abac', 'role-based', 'single sign-on', 'sso', 'multi-factor', 'mfa', 'identity and access', 'identity management', 'session management'], cased: ['IAM'], notNear: ['employment', 'visa', 'work'], hits: ['RBAC', 'authentication flows'], misses: ['employment authorization'] },
  { name: 'Application security', id: 'appsec', forms: ['application security', 'appsec', 'secure coding|code|software|systems', 'security best practices', 'threat model|models|modeling|modelling', 'penetration test|tests|testing', 'pentest', 'pentesting', 'vulnerability|vulnerabilities', 'vulnerability management|scanning', 'security review|reviews', 'sast', 'dast', 'zero-trust', 'zero trust', 'least privilege'], hits: ['threat modeling'] },
  { name: 'Encryption', forms: ['encryption', 'encrypted', 'cryptography', 'cryptographic', 'key management', 'key rotation', 'end-to-end encryption', 'secrets management'], hits: ['encryption at rest'] },
  { name: 'Compliance', forms: ['soc 2|ii', 'soc2', 'soc-2', 'iso 27001', 'iso27001', 'hipaa', 'gdpr', 'pci', 'pci-dss', 'pci dss', 'fedramp', 'ccpa', 'regulatory compliance|requirements', 'audit trail|trails|log|logs', 'auditability', 'data privacy', 'pii'], hits: ['SOC 2', 'PCI DSS', 'audit trails'] },
  { name: 'Fraud prevention', forms: ['fraud detection|prevention|systems', 'anti-fraud', 'kyc', 'aml', 'abuse detection|prevention', 'risk engine'], hits: ['fraud detection'] },
];
