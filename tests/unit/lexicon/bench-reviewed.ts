/**
 * Mentions that the lexicon finds outside every human label, each read in its sentence. One entry: id of the sentence, first
 * eight digits of the SHA-1 of its text, verdict, the mentions as spelled. "true" says that a technology is named; whether
 * the posting asks for it or names it in passing (a product, a laptop of one's choice) is not the lexicon's to tell. What was
 * read and found wrong (the vendor Oracle, a GitHub profile, a chat for the first interview) has been fixed since.
 */
const LIST = `
train-4-270 475c4f95 true Vue.js|Vuex|Typescript|fp-ts|io-ts|SCSS; train-4-271 e3bb2f8c true PHP|Laravel|MySQL
train-4-272 58461db1 true Docker|AWS|EC2|S3; train-5-343 f40c6f51 true JavaScript|React|Node JS
train-5-361 d297dcbb true JS|React; train-5-379 5db8d1c5 true HTML
train-5-380 86e62003 true React; train-5-381 370015c4 true MySQL
train-6-403 11446366 true Java; train-6-422 2fd50483 true Java
train-6-454 856481e1 true Git; train-6-455 af534a3e true CircleCI
train-7-496 2f7194a7 true Java; train-7-532 dcda5bbe true AWS
train-11-781 0eb61f11 true Java; train-14-1023 6e774011 true Java
train-14-1025 c77610bc true PostgreSQL; train-16-1134 c57938e6 true SAP
train-16-1157 89a5984a true SAP; train-16-1169 c57938e6 true SAP
train-16-1176 964bc1b8 true SAP; train-17-1209 d5f3888e true Javascript|Node.js|React|Next.js
train-17-1251 aa754b2e true Wordpress|Next.js|Strapi; train-17-1254 694fd7bd true Next.js
train-17-1256 d9d7e3d0 true Tailwind; train-17-1257 642803d0 true Webpack
train-17-1258 9f114154 true Docker; train-17-1259 f7cf781d true Strapi
train-17-1269 1ca76be7 true Javascript; train-20-1502 64a127b9 true Oracle Cloud
train-21-1536 92c217a3 true Android; train-21-1551 54d44eaf true Android
train-23-1640 a9e1699d true Android; train-23-1664 98cc1e3a true Android
train-23-1675 143630e4 true Android; train-23-1684 30ff12d7 true Android
train-25-1779 2f7194a7 true Java; train-25-1796 9c29afa2 true Java
train-25-1797 260b5f87 true Java; train-26-1868 27d83222 true Apache Kafka|Apache Spark
train-26-1869 ce9f9c58 true AWS|S3|Apache Airflow|AWS Redshift|Apache Druid|Redash|Tableau; train-26-1884 dc96efe7 true Spark
train-27-1905 5e2f6b02 true AWS; train-27-1930 3f796e9b true AWS
train-29-2048 48bbf75e true Oracle Cloud Infrastructure; train-30-2178 6ef63b7c true Sketch
train-31-2207 3197e346 true reactjs; train-32-2219 66d106f6 true React
train-33-2246 5a405501 true python; train-35-2261 4d489cc4 true Python|Kubernetes|python
train-35-2269 b3bd8ad3 true Kubernetes|Openshift|Rancher|AWS|EKS|Azure AKS|GKE; train-35-2270 ef8bf16f true Python
train-35-2271 9b800c2c true Python|Kubernetes; train-35-2282 89394919 true Linux|Python
train-35-2286 599675d1 true Python|Pylint|MyPy|shell scripts|C|JavaScript|HTML|CSS; train-35-2287 bbb91b9a true Gerrit|Jenkins|pytest|shellcheck
train-36-2303 c600856c true sql; train-36-2306 79248d49 true SQL Server
train-37-2312 5c34c655 true reactjs; train-37-2320 4dcddd56 true PHP|React
train-38-2322 7fb2d0e1 true Java|JavaScript|React|Node|reactjs; train-38-2340 bcb7757a true JavaScript|Python|React|Redux|Angular|Node|Java
train-39-2341 d609e02f true reactjs; train-40-2349 846ec425 true iOS|ios
train-40-2350 66bc068d true iOS; train-41-2367 9b8991f1 true kubernetes
train-42-2391 ea3992a9 true Angular; train-42-2392 bd21235a true angularjs
train-43-2420 63d2c487 true Java|java; train-43-2433 a2bb0dfe true Java
train-43-2435 e0be6d25 true Java; train-43-2436 09b80e55 true Java
train-44-2443 64f60869 true iOS|ios; train-45-2448 b8ced520 true Python|python
train-45-2457 9045bd68 true Python; train-46-2465 e0ef5507 true Java|java
train-46-2486 d5145380 true Git; train-47-2515 c14d5827 true Python
train-48-2545 8d478e54 true PostgreSQL|PostGIS|QGIS|Python|REST API|Linux|FreeRadius|SNMP; train-49-2567 8326e019 true reactjs
train-50-2604 4271899c true python; train-50-2608 665d8221 true JavaScript|Python|Django
train-51-2611 8f750c36 true Kubernetes; train-52-2640 f512e051 true php
train-52-2645 951e9d21 true Doctrine; train-52-2646 2d29577b true Vue.js
train-53-2648 74338946 true java; train-54-2663 e542b631 true Java
train-54-2664 a4a8f010 true java; train-55-2675 2e8ede43 true jira
train-56-2700 eb30fd1f true Python; train-56-2701 9ef4f9b2 true python
train-57-2715 1b116e06 true Java|java; train-58-2752 b32bf861 true Java|java
train-58-2760 89870d41 true Java; train-58-2761 eee336b8 true Maven|RabbitMQ
train-59-2767 cd8ae2a7 true Microsoft Dynamics; train-59-2771 5206b4dd true MS Dynamics
train-60-2773 00db7a88 true JavaScript|Typescript|React|reactjs; train-60-2785 0693af8e true react
train-60-2787 0c02b4b7 true Typescript|React-Native|GraphQL|Node.js|Kubernetes; train-61-2790 a3b9eff2 true JavaScript|React|javascript
train-61-2794 16efbc19 true HTML|JavaScript|Node.js|HTTP; train-62-2795 7f0d6e61 true javascript
train-62-2805 3ae06184 true MongoDB|React|Docker; train-63-2814 aeb26ff8 true Elastic Stack
train-64-2822 9e2be0ba true React|reactjs; train-64-2829 48bbb7aa true Typescript|Java|Elastic Search|Cassandra|JCR|Spark|MLeap|Kafka|.NET
train-65-2830 9d82af23 true Python|Javascript; train-65-2844 d5825be4 true Vue.js|PostgreSQL
train-66-2857 c123d95a true reactjs; train-67-2866 33282545 true reactjs
train-67-2871 9b20eac0 true Javascript|Typescript|Node.Js|React|Redux|Docker containers|GraphQL|kubernetes|Google Cloud Platform; train-67-2872 e08b2125 true Gitlab
train-68-2874 b13640a2 true iOS; train-68-2891 f56189d4 true Hyperledger|C++|Filecoin|Polkadot
train-70-2924 f37ad437 true php; train-70-2958 336018ed true IOS|Android
train-71-2960 1d473153 true spring; train-71-2975 2edc0a82 true Java
train-71-2976 d21d767c true Spring ( MVC )|Spring Boot; train-71-2977 3dcda3ae true Angular|Typescript|HTML5|SASS
train-72-2983 a07c7579 true reactjs; train-73-2991 9d54e4af true amazon-web-services
train-74-3027 35bf79c2 true c#; train-74-3037 9438474f true React
train-76-3064 02c5d397 true Node.js|node.js; train-76-3066 91691d9a true Node.js
train-76-3069 60bbcada true Mysql|Redis|Memcached|Kafka|RabbitMQ|AWS; train-76-3070 681579cb true PHP|Nginx|Varnish
train-77-3085 5683ce5d true python; train-78-3105 3857ea3d true C++|Yocto Linux|c++
train-78-3106 b767b1a9 true Boost; train-78-3107 46c2193c true Linux|Windows
train-80-3118 4f9b642a true React JS|reactjs; dev-1-0 228549f0 true Docker|Jenkins
dev-1-34 9d6346e7 true Ansible; dev-1-37 8084b7c0 true Python
dev-3-159 0b98764e true Java; dev-4-246 96608249 true JavaScript|TypeScript|Python|VSCode
dev-4-253 ebb37ccb true JavaScript|Typescript|Python; dev-4-281 f8d87e1e true Typescript|Javascript
dev-4-282 bcabad1f true Node.js; dev-4-283 a4cf48d1 true React
dev-4-285 a190d9c2 true Docker|K8s|Terraform|AWS|Azure; dev-6-391 241ce51d true Java
dev-6-417 b80e02e9 true Oracle|Postgres|Cassandra|Hadoop|Spark; dev-6-418 85294eb8 true Java|Groovy
dev-6-419 d23ac053 true Typescript|React|Redux; dev-6-420 216435f3 true Python
dev-6-421 52817811 true AWS|Azure; dev-6-422 297b17c4 true CentOS|Red Hat Linux
dev-8-519 10e06bdc true .NET; dev-8-540 f96d08be true C#|.Net Core|Python|AWS|Docker|Linux|NodeJS|MySql|PostgreSql
dev-10-636 bd7465d7 true React|HTML5; dev-12-767 91af0879 true PHP|React|jQuery|MySQL|Docker|RabbitMQ|RESTful APIs|Memcached|AWS|Kubernetes|git|Jenkins|GitLab CI
dev-12-778 f69ab4da true NewRelic; dev-13-866 1a8f6bc2 true GCP
dev-14-908 b3cdbfdd true Linux; dev-14-952 9f28c198 true Modbus
dev-15-1017 121ea550 true Node.js|Java|Python|AWS|Lambda|DynamoDB|RDS|PostgreSQL|S3; dev-15-1036 b4032888 true Linux
dev-16-1100 1df06760 true iOS|Android; dev-17-1172 64ce9f5a true Android|iOS|Apache Cordova|J2ObjC
dev-17-1173 3cb2519e true Angular|Ionic|TypeScript; dev-17-1174 f94f21b2 true Windows|Azure|ASP.NET|Entity Framework|SQL
dev-17-1175 40899f25 true BLE|NFC|FreeRTOS|ARM Cortex; dev-18-1204 dabcfb6e true React|Nodejs|TypeScript
dev-18-1233 2e7a073d true BitBucket; dev-19-1297 b9f7099d true Oracle
dev-19-1300 141cdd3f true Java; dev-20-1425 1619f227 true Ruby on Rails|React
dev-20-1435 4f8a15b0 true Ruby on Rails|Javascript; dev-23-1529 444293b9 true Java
dev-23-1550 94270401 true Java; dev-23-1553 ee47d0c6 true Java
dev-23-1560 77d7e83c true Java; dev-23-1567 9fd690ac true Oracle
dev-24-1615 7d178ab8 true Java|Jenkins; dev-24-1636 5cb5f910 true Java
dev-24-1641 80f31e8c true Oracle|AWS; dev-24-1644 3a5f7ccc true Java
dev-24-1645 312a7b40 true Java; dev-24-1646 9d00d023 true RESTful services|MongoDB|Hadoop|HazelCast
dev-25-1723 687b9175 true *nix; dev-28-1891 661be6a2 true Linux|Ethernet
dev-28-1944 d5c35d65 true TCP/IP; dev-29-1961 958b3f33 true BPMN|CAMUNDA|JAVA
dev-29-1992 a770cd8a true BPMN|Camunda|Java; dev-29-1999 87405a69 true Angular
dev-29-2087 0d57eea8 true Python; dev-29-2100 0a954349 true Airflow
dev-29-2101 6352fecc true SQL; dev-29-2113 ca2a8476 true Snowflake
`;

export interface Reviewed {
  id: string;
  hash: string;
  verdict: string;
  mentions: string[];
}

export const REVIEWED: Reviewed[] = LIST.trim()
  .split(/; |\n/)
  .map((entry) => {
    const [id = '', hash = '', verdict = '', ...mentions] = entry.split(' ');
    return { id: `skillspan-tech-${id}`, hash, verdict, mentions: mentions.join(' ').split('|') };
  });
