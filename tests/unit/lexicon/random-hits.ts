/**
 * Random hits of spellings of class B and C on the 476 postings, drawn over all of them alike, each read with its context.
 * One entry: the posting's id, first eight digits of the SHA-1 of the block, offset in the block, entry, verdict. Neither
 * sample was drawn again after its reading: four of the first 200 are wrong (two investors' lists, a query builder and an
 * object store that share a name with something else), one of the second 200 (a founders' list).
 */
const FIRST = `
fbe07d40-27db-4a0d-8f5d-e2da8f1f92ba cf26223e 82 luigi true; 31525f2a-2255-402e-a9c1-6b0f8022c10b 137d3230 35 rust true
27638e99-2dee-458e-8810-bcb13022f2fa a4019184 53 elastic-stack true; 71237975-dd45-4ee1-8e3f-3372c2b17b3f bd8e63bb 114 pki true
b7d0a7f7-c1d0-43c3-936f-c97ff46ee72e ed22ed24 225 polygon true; 870f1956-e498-44d3-af39-466ce8e95f5d 97a17c21 118 airflow true
b7d0a7f7-c1d0-43c3-936f-c97ff46ee72e a8a245fb 60 go true; 7e3a5af3-94bf-4a16-aa19-5aae549517c9 d6181a17 13 swift true
d7c964e4-1dd8-49e7-84dd-5e674211e158 4680106f 49 rds true; d395aaf3-fdb9-4288-acd2-b04b668e3946 b1f38c0f 150 go true
0d1e98d2-ac92-455d-a6a2-ed537133de00 87490fea 28 jest true; d664af86-5f73-4e29-9ddc-82802eba1072 5e5f816c 12 go true
0c6fba2d-f8b3-488c-8541-bd196a0277f5 27c09a93 44 phoenix true; 480362bf-01a5-4a04-8c72-97966de3e7a2 9022e15a 40 helm true
0d77cacc-1a11-4516-a639-60b315cea990 cf5d541b 82 modal true; 09378564-8c98-4d1f-ac5c-0ed201126686 2b8bf880 53 swift true
274b1ee7-769f-4d15-abff-865fcdd0242f f1a78bf3 27 c true; 3fac53ba-6766-4bb4-832d-319af545a46c 680af53f 129 vue-js true
43bc746b-c64f-4abc-9fc0-6b90648d12d9 4e86165e 0 celery true; 13a2648b-3742-49b8-a1a7-5a83ded0bb69 25a12269 52 typescript true
b7d0a7f7-c1d0-43c3-936f-c97ff46ee72e dd4f085b 71 polygon true; 85543350-f2e4-4328-95c2-7716ce143279 8b85895b 56 electron true
86973a1e-1a1a-4e2b-9353-33124958e81d 7bf3f6eb 45 go true; 7e3a5af3-94bf-4a16-aa19-5aae549517c9 11ecf1c8 66 swift true
b2f5849d-81aa-4ea6-9d48-1b4833975a78 1cddb06b 114 arm true; 311ba212-cb1c-4a59-b229-c08cfdc02e92 cbe25398 114 rust true
83110ade-f3b4-48f0-a706-a9f8fc60e7c9 2971e597 101 spark true; 20b20012-eb0c-4773-a988-c22b97fad0d5 092dd148 50 claude true
8db03f4d-61ca-4dad-9db0-a71120df5e45 27c09a93 16 ruby-on-rails true; b83ea62e-f143-4673-a741-3e98e7e083bd a42f201a 68 ionic true
eb909049-fbc3-4510-9b55-c02b97bbf4f7 27c09a93 10 ruby true; 56979df7-cb5e-45c3-baa9-3e1d9c8c2eb0 41085d5f 30 c true
09378564-8c98-4d1f-ac5c-0ed201126686 2b8bf880 112 rest true; 9163bc5d-7d80-4724-8855-b7f98642e1a6 fb942cc0 61 rds true
b2f5849d-81aa-4ea6-9d48-1b4833975a78 272552c4 87 xen true; 75d8ea9d-6d6a-4654-a61a-53e43afb7978 3067c773 9 node-js true
865e7505-3163-40b1-b5d0-e1e41b008b4b 95d5c406 98 aws-lambda true; b6623c4c-afd2-4f7e-b364-6ed7f6b0bbd3 841fb47d 62 rust true
e6487e79-1dd8-4389-a3eb-8aeaf6901063 f1e406d7 24 remix true; 8d6926d2-4549-468d-947e-9de0cc0c61eb 02d8544d 36 slither true
e8166b68-4a17-45bf-9afd-60cad6a41477 b88544c3 115 flask true; 18c1b3bd-1665-4ab0-8200-7d30bc5ab600 5f3c9b6e 106 swift true
27638e99-2dee-458e-8810-bcb13022f2fa a4019184 47 helm true; 2795e9cd-bae5-4a50-9da3-f6e510547dc9 55126b53 31 go true
cf48a06c-1d3c-4a1b-bffb-213cbca9987a 1c90aa89 28 windows true; 7a8a3eb4-b4b5-49c5-aa6f-ae6ba36a4808 868ca42e 30 vite true
754a6983-54a2-4686-8ad5-62cc6ac9f05b a19b0b91 80 snowflake true; 13757885-9951-466a-8d4f-0dbeb81a5934 515d1f54 102 spanner true
754a6983-54a2-4686-8ad5-62cc6ac9f05b a19b0b91 52 amazon-athena true; 812aef9f-aa40-436f-8dc3-6a9d15c5174d 2204c3e1 82 tailwind-css true
865e7505-3163-40b1-b5d0-e1e41b008b4b 7c850be9 71 expo true; f137cca7-0698-46f8-a944-f200ec8b61dd d696b960 27 pki true
18b9c5ee-6b94-4a07-8b37-21d9b55e8f6f edd73389 78 amplitude true; a33b31bd-9f18-4fc1-9547-0f09532eb442 fdf12a67 0 flutter true
08060480-1355-490c-b765-97ea1b529ac6 a01e04ab 16 rust true; afabe38c-9268-47d7-a6ae-70140d0edf07 cda7ca2a 50 sonarqube true
da1bab8f-efa1-4f2c-a094-f3013bcf43ba cab09d9a 0 aws-lambda true; dd758c32-f4e9-4082-8679-792d4197bb5c 1b218c98 60 aws-lambda true
1521c349-d166-4258-9c4e-dc8183c81a00 3067c773 59 railway true; 3f40176e-09da-4ee5-8e6c-d55984d4d77e 75279ff1 53 prisma true
9c4371b1-5943-446c-82c7-bd6d9c68bfbc 467911ed 119 aws-cdk true; b820aae0-8246-46b0-ba26-30fc592db0b5 0bd76ffe 21 temporal true
e527db6b-fed8-4321-b500-8f783ddefa48 d815e6ff 21 rust true; 99e95366-a003-4860-84b3-d616b9537e45 50d6cc8b 38 tailwind-css true
5b381193-9cab-4e76-8a07-c25547d5743f 266fc461 41 ecr true; 2700dee5-8a47-4fc4-9929-6112f1157cb4 dfc44834 59 gatsby true
812aef9f-aa40-436f-8dc3-6a9d15c5174d 1ff56d68 149 tailwind-css true; 9649c549-e61f-4258-9c9b-8b47a8ce4f7b 6bf48881 47 swift true
d480082b-a446-40fb-be24-f364c07ef8a9 35f58610 59 rds true; c38f17db-dd5d-498a-bed9-a48a12f63984 892133b3 120 usb true
910bc026-e05a-48d7-88fc-270b0c8b9ce9 1d49aa07 216 framer wrong; 0652b4cb-23cb-47c0-b0c7-c415a58983f8 10d19936 46 helm true
104602a8-5cf5-42a9-ba50-225c9173fec9 d1190191 55 google-cloud-storage true; f34cb5c2-e217-40c1-8f54-af41f52b22c1 6ac6e627 64 go true
b0925da7-6bc9-42d1-8034-4b94008f9344 5cb94de2 37 slack true; a661f6b6-aded-497e-bdfb-9cb63dd14cde e6b0dd62 80 nexus wrong
e1c6af86-dce1-495f-a710-ad369fd1308c eab050a6 28 ruby-on-rails true; bba5701e-805f-4d18-b20c-fe7ee159e221 fa118a52 159 prefect true
bba5701e-805f-4d18-b20c-fe7ee159e221 e283c3de 71 pinecone true; 758254ad-7242-455b-a241-f6f86679f931 afa98f6a 83 loki true
ae89c0eb-d8f2-4cba-8bf9-42785d90e57a 23008e09 29 lte true; 33b0d261-bd4f-46db-bc23-2f16769a5edc 868ca42e 30 vite true
4859cd5e-f2a9-44d7-81f7-8bfc0e62369f 10349062 46 flask true; d0baa29d-60d9-4313-8189-2a98c223bb60 951bdac6 73 notion wrong
1ad5b1c3-4baf-428d-83bc-bf08e68e0416 59d5f45f 116 flutter true; d7c964e4-1dd8-49e7-84dd-5e674211e158 5c50393c 9 spark true
1a61b34f-6813-403b-b711-abb630a266a2 38a40675 76 go true; 88ba7026-374f-4ed9-adf8-2ed8d04c6bb8 c2f15c50 196 amazon-bedrock true
3a035b0d-feed-4b16-b87d-47fdb736b5b3 baa671b1 29 node-js true; 3bd9ae32-0fc0-49e2-b615-d96ce80150fe 05fd95e6 49 elb true
b4638631-2e92-4b67-9ba2-e69291e69e43 1a288467 85 flutter true; c7dafcc7-059e-4168-9a7b-92c759274003 66e8b807 97 rust true
2c8ce9f9-a4f9-4d56-b443-6bceff7f88f9 e8ec0779 152 go true; bfc036fc-2388-4419-8590-91a4d5a9ec26 2c9cb9a5 22 expo true
afabe38c-9268-47d7-a6ae-70140d0edf07 133232ed 32 ecs true; eee66a6a-596a-4f3f-87d1-4a07349564f9 4adce2c6 68 iceberg true
3bd9ae32-0fc0-49e2-b615-d96ce80150fe a80da50f 106 go true; e030c5d1-de4e-451a-b3fe-f53476353662 9994282a 24 go true
c7dafcc7-059e-4168-9a7b-92c759274003 66e8b807 93 go true; 1521c349-d166-4258-9c4e-dc8183c81a00 3067c773 29 drizzle true
71fefdc1-e27d-43b5-a459-fcbf2888fc79 900d8acf 85 gatsby true; c39b8952-c5f4-419b-892e-26a8ed7509ae 13350f60 84 rust true
c96a7a76-a942-4412-bd6a-8603bb830269 83e20d2c 109 swift true; e8166b68-4a17-45bf-9afd-60cad6a41477 b88544c3 94 express true
bba5701e-805f-4d18-b20c-fe7ee159e221 cf004981 68 airflow true; 8d6926d2-4549-468d-947e-9de0cc0c61eb 02d8544d 27 foundry true
0d77cacc-1a11-4516-a639-60b315cea990 12bfdca3 75 cursor true; a2239222-968f-479b-a279-17e62ea18b61 8799238b 65 electron true
c074b14e-ebe0-4a14-beb2-1419eca9d447 9c0b51ec 65 windsurf true; 506c52e0-a3be-47d0-9a8a-0d263a58da8a 008a0871 107 celery true
d7c964e4-1dd8-49e7-84dd-5e674211e158 4680106f 71 airflow true; b820aae0-8246-46b0-ba26-30fc592db0b5 2c9cb9a5 22 expo true
dd758c32-f4e9-4082-8679-792d4197bb5c 54703b5f 24 ruby true; 104602a8-5cf5-42a9-ba50-225c9173fec9 f15014bf 24 cursor true
758254ad-7242-455b-a241-f6f86679f931 d5904b68 29 go true; 27638e99-2dee-458e-8810-bcb13022f2fa a4019184 62 node-js true
d980a314-1c5f-422e-99f9-d36bda21f49d cc5a65cc 62 rust true; c074b14e-ebe0-4a14-beb2-1419eca9d447 9c0b51ec 42 claude true
2b38832d-e6e5-49c6-a228-d171af33dda2 7a525a58 17 rpc true; b4638631-2e92-4b67-9ba2-e69291e69e43 3bf600e9 29 flutter true
c4c91cc0-c5f9-4773-ab04-d239f9455aee f98258da 63 javascript true; 1c60792f-3f36-461c-93b9-c20bcd43ffc7 a8a90392 102 tailwind-css true
758254ad-7242-455b-a241-f6f86679f931 770f83b7 75 envoy true; 2b38832d-e6e5-49c6-a228-d171af33dda2 f6e6f6df 78 rust true
c3393287-9e3b-4a22-9327-00e3544fcd21 ab50aabc 50 swift true; 737ef35f-23de-4a2b-abf7-388033178436 e4b9c86e 16 airflow true
73fab64f-3795-41dc-bba5-6805f77478ce 63b09206 33 gemini true; c074b14e-ebe0-4a14-beb2-1419eca9d447 9c0b51ec 50 cursor true
92eeb42e-4648-4c39-9894-c3991beddeae 27c09a93 44 phoenix true; fbe07d40-27db-4a0d-8f5d-e2da8f1f92ba 6beb4465 63 spark true
d98d323c-7135-4aae-9be8-fa54fabd1b78 190daf9b 27 go true; 349e0567-df57-42ef-99df-d1ba0e31dd11 23008e09 45 wi-fi true
bba5701e-805f-4d18-b20c-fe7ee159e221 e4e58fb7 98 ecs true; bba5701e-805f-4d18-b20c-fe7ee159e221 e31e8168 47 modal true
0f4d9af7-5ece-4bc7-8f55-47ae9f1126ff 63b09206 25 claude true; 0c6fba2d-f8b3-488c-8541-bd196a0277f5 99526d74 33 swift true
e8166b68-4a17-45bf-9afd-60cad6a41477 184ba208 37 gemini true; 1c60792f-3f36-461c-93b9-c20bcd43ffc7 2ab24763 57 soap true
b149ecc8-ae22-4b40-93f7-16067d929ca5 f556d7e3 23 pandas true; ac784cc7-395e-461c-877a-5892eaaf3557 390fd2e9 71 babel true
c38f17db-dd5d-498a-bed9-a48a12f63984 35597fa5 132 arm true; 85543350-f2e4-4328-95c2-7716ce143279 8b85895b 43 swift true
9b329561-c550-45f9-acf9-12564058c056 9c06eddc 39 nats true; e6487e79-1dd8-4389-a3eb-8aeaf6901063 f1bb4a7b 79 tailwind-css true
71237975-dd45-4ee1-8e3f-3372c2b17b3f 1c3e06b2 441 pki true; b55cc502-dd03-42c8-92a5-894fb69f4c46 b10bdcbe 74 go true
a661f6b6-aded-497e-bdfb-9cb63dd14cde bd0821ab 42 express true; 865e7505-3163-40b1-b5d0-e1e41b008b4b 7827e08c 122 slack true
c1700ee7-6b27-4115-b159-23674b877d7f 39b1105c 40 node-js true; 2e3018a7-8ab9-4b00-998e-d484330bb330 18eb4004 13 go true
09f1c1e6-1aff-46f3-8b7e-3fac77e2daf0 dc287df6 71 rust true; 754a6983-54a2-4686-8ad5-62cc6ac9f05b d8111ed3 93 scala true
3bd9ae32-0fc0-49e2-b615-d96ce80150fe 9ab5daf8 38 go true; 782b9da8-20e1-48b2-919e-6c5430c58628 1c3e06b2 441 pki true
812aef9f-aa40-436f-8dc3-6a9d15c5174d 107472a7 25 tailwind-css true; 95773fba-ce27-467f-961e-f37bc679e6a3 6993c004 12 swift wrong
480362bf-01a5-4a04-8c72-97966de3e7a2 7b4ab382 8 go true; db5d6964-fb4a-4952-b6cf-c65d45b291e7 ae65c071 110 helm true
de9716ba-cf9f-4d62-88eb-3cf91c7b6886 bd0821ab 42 express true; c3d84622-8c9c-4fcb-b3db-ee77c0054160 a862c8f1 225 polygon true
d0baa29d-60d9-4313-8189-2a98c223bb60 3067c773 9 node-js true; b81d8613-2851-4277-91a4-80ac033b1483 a38f783f 11 go true
d05b6daf-1e18-426e-a728-f14982702e61 55d56632 81 c true; 43888392-137d-479e-9084-808c0300274b cd508201 26 cursor true
611fb096-02ef-4f49-a5fc-430a9a40282a f726fc5e 79 cadence true; 04e7723a-baec-4e24-8d90-d78b9391e2f2 b09ba5e8 16 zio true
944bd341-41e6-45af-ba83-4ae97d4ac21e 5129c56c 22 c true; 791f2487-462e-4b12-913b-3eb13c093cb4 1e622d05 99 ruby true
86973a1e-1a1a-4e2b-9353-33124958e81d 7993c6aa 42 go true; 92eeb42e-4648-4c39-9894-c3991beddeae 27c09a93 36 elixir true
72b69526-befd-4072-a517-28757b2fe61c a42d8366 37 rust true; 4f32b8ee-f773-4981-8cf0-df008e598aab 3067c773 59 railway true
f8f641e4-efa3-4c3d-9d37-6004b4aa9ec7 a471e53b 22 swift true; d664af86-5f73-4e29-9ddc-82802eba1072 baa671b1 29 node-js true
49916ce6-2c95-47e9-9613-ef4fd0e80685 b083a426 126 helm true; b2a729e2-66b3-40e5-9f69-c5bd94962499 23008e09 45 wi-fi true
9605eabb-4d1b-499e-9858-da3bc151e013 0cca13e3 52 aws-cdk true; a333daf1-ec9c-46ea-8e32-7faac6d26d1b 2648bde7 72 airflow true
812aef9f-aa40-436f-8dc3-6a9d15c5174d 07e3d779 121 recoil true; 5b6b0544-e6a5-4d53-8398-529f75e7d91b 6fe5f559 130 elixir true
7aa206c5-9716-4ae2-88b0-aa69b3103d06 7f759671 17 tailwind-css true; bba5701e-805f-4d18-b20c-fe7ee159e221 e4e58fb7 93 rds true
e99f7913-948a-4376-ba8c-4ffa2ef5a57e 900d8acf 74 cassandra true; 09378564-8c98-4d1f-ac5c-0ed201126686 12bccd1d 104 swift true
910bc026-e05a-48d7-88fc-270b0c8b9ce9 841534b8 72 express true; fbe07d40-27db-4a0d-8f5d-e2da8f1f92ba cba0c6af 49 aws-glue true
7a8a3eb4-b4b5-49c5-aa6f-ae6ba36a4808 ab482593 19 microsoft-excel true; 83110ade-f3b4-48f0-a706-a9f8fc60e7c9 2971e597 93 go true
da628e26-0d02-4e7e-bf7a-f85430426874 9c0b51ec 58 cline true; 95773fba-ce27-467f-961e-f37bc679e6a3 6d5ba556 61 nfs true
e1c6af86-dce1-495f-a710-ad369fd1308c eab050a6 61 scala true; d837b47b-cf94-4b22-a3b7-c47f5be5e769 5fcb1589 55 swift true
b55cc502-dd03-42c8-92a5-894fb69f4c46 d8f4e8c0 36 cursor true; bc64c59a-fc24-47e3-8485-89ba520a6644 7eee4b3d 9 openai true
758254ad-7242-455b-a241-f6f86679f931 3f61b297 116 go true; fc8f3a37-419d-4b77-ac0a-0e7fc4385512 543e6dc1 54 go true
9fc36c03-a17c-4e60-bdb0-839aeda06140 4ed7111d 326 cursor true; 510fd91b-6eba-4725-bd57-b217f309c5fb f29bd498 42 node-js true
a33b31bd-9f18-4fc1-9547-0f09532eb442 fdf12a67 8 dart true; a661f6b6-aded-497e-bdfb-9cb63dd14cde bd0821ab 51 apollo true
`;

const SECOND = `
d7c964e4-1dd8-49e7-84dd-5e674211e158 2dffb730 87 hive true; b83ea62e-f143-4673-a741-3e98e7e083bd 7e0d10f9 22 ecs true
349e0567-df57-42ef-99df-d1ba0e31dd11 23008e09 29 lte true; b83ea62e-f143-4673-a741-3e98e7e083bd a42f201a 86 flutter true
fb3725da-9857-4e82-af44-cfb7e4917648 1edec672 100 atlantis true; 18b9c5ee-6b94-4a07-8b37-21d9b55e8f6f 0229f9c5 43 cypress true
1521c349-d166-4258-9c4e-dc8183c81a00 3067c773 48 neon true; 754a6983-54a2-4686-8ad5-62cc6ac9f05b 0595fbd3 48 scala true
b98cf7eb-2207-45f6-912f-eec2d44b048e b5be00cd 55 gdb true; f564dcf9-9390-4a3f-896f-8047a5086040 5850d82f 46 flask true
31e02ad0-f0bd-42e9-ae99-19224f41a575 7b4ab382 8 go true; bba5701e-805f-4d18-b20c-fe7ee159e221 e31e8168 60 aws-lambda true
fbe07d40-27db-4a0d-8f5d-e2da8f1f92ba cba0c6af 55 amazon-athena true; 092f08f7-2604-4fc9-9566-c0f37b60550a 331fedfd 7 c true
31525f2a-2255-402e-a9c1-6b0f8022c10b 4720fe93 91 rust true; 83ea9edc-e0af-4224-84bf-fcdc31098153 4ec68a74 18 vpc true
076e2062-287a-4192-ac08-a77848746596 5cb94de2 37 slack true; d837b47b-cf94-4b22-a3b7-c47f5be5e769 8b85895b 56 electron true
e527db6b-fed8-4321-b500-8f783ddefa48 81239fd4 85 autogen true; a2239222-968f-479b-a279-17e62ea18b61 8b85895b 50 rust true
c1700ee7-6b27-4115-b159-23674b877d7f 7e0d10f9 22 ecs true; 0d77cacc-1a11-4516-a639-60b315cea990 56cdd7c4 71 cursor true
149f5b76-d175-4820-8a75-fff9058e2e72 636e5141 96 rust true; e527db6b-fed8-4321-b500-8f783ddefa48 d815e6ff 17 go true
2b38832d-e6e5-49c6-a228-d171af33dda2 184023df 5 ecs true; fb3725da-9857-4e82-af44-cfb7e4917648 1edec672 40 go true
daedd869-78fb-4031-a4fe-9e07067398fc f79396b1 62 expo true; 24979a48-ef00-476e-a403-bd7771fdb9eb 986d5938 62 go true
361caae7-d798-4603-b428-4ca959d0eab8 449a2285 40 tailwind-css true; 270191ee-a215-4b82-ba0c-301a4f356a3a 3ed00202 96 rust true
b820aae0-8246-46b0-ba26-30fc592db0b5 2ec9432b 17 flask true; 4f32b8ee-f773-4981-8cf0-df008e598aab b6e06f4a 60 vite true
21f725e1-e547-4b38-8df7-1f6cdb03f09f ee7f9981 44 c true; e1131581-b466-4c5d-bccd-3c904a9a17f1 4e86165e 0 celery true
0c6fba2d-f8b3-488c-8541-bd196a0277f5 27c09a93 16 ruby-on-rails true; 53d83bdb-233d-454c-95f7-82d24f5bc383 2ec9432b 17 flask true
71fefdc1-e27d-43b5-a459-fcbf2888fc79 900d8acf 74 cassandra true; 1e077eec-dcae-4be5-a446-b3dd089777c6 88004a18 285 temporal true
c6458cbf-af97-4111-8454-9e9665fc0ed8 59d6f912 15 javascript true; 99395070-1446-4d1b-a359-f8f9e363e366 6e405d52 49 javascript true
ad27f9af-6b71-4340-b28d-94d3e1728331 4720fe93 91 rust true; 95773fba-ce27-467f-961e-f37bc679e6a3 6943a5cf 6 nfs true
321e52b2-8b28-4c5e-b592-8c47672c5d18 aa595dcf 68 snowflake true; 16f63711-cc70-4962-9a30-7fe36199bef9 43273bf0 103 rpc true
245bf8e9-09c7-4cd1-9a35-b8568f745657 95d5c406 98 aws-lambda true; 274b1ee7-769f-4d15-abff-865fcdd0242f a8183bc9 50 usb true
2b38832d-e6e5-49c6-a228-d171af33dda2 f6e6f6df 7 rust true; 88ba7026-374f-4ed9-adf8-2ed8d04c6bb8 c36bfae8 125 claude true
b7ba56be-b09c-49f5-bc54-059d4b6957cd 79e9c1c2 227 rust true; 95773fba-ce27-467f-961e-f37bc679e6a3 a3f238b2 47 c true
43888392-137d-479e-9084-808c0300274b f15014bf 24 cursor true; 311ba212-cb1c-4a59-b229-c08cfdc02e92 fa9a2dbc 9 rust true
a7b5b128-c024-433a-b5d7-4e7b7ed7a49d 88004a18 285 temporal true; f6dd7956-c3fa-4044-a94f-f75b24d85f63 e06db196 49 javascript true
72d32cd6-9be8-4b7a-b214-ba8b4d6126fa 9bb72a07 90 temporal true; 75d8ea9d-6d6a-4654-a61a-53e43afb7978 3067c773 29 drizzle true
33b0d261-bd4f-46db-bc23-2f16769a5edc ab482593 19 microsoft-excel true; 8db03f4d-61ca-4dad-9db0-a71120df5e45 5e26baa7 57 snowflake true
23ac2477-0008-4bed-b1c1-81f90a32e9e6 1aa4e935 103 electron true; eb909049-fbc3-4510-9b55-c02b97bbf4f7 4d7c7391 13 tailwind-css true
b0925da7-6bc9-42d1-8034-4b94008f9344 5cb94de2 29 linear true; b6623c4c-afd2-4f7e-b364-6ed7f6b0bbd3 7cb2e3f4 454 rust true
859e2e47-02fb-4afe-bb8a-e83bf4d8c265 1ba0c8c3 79 pandas true; 753bb004-05ac-4f03-b791-42f1488e236c e10aa6e5 7 node-js true
758254ad-7242-455b-a241-f6f86679f931 fbafa86c 61 pulsar true; 8db03f4d-61ca-4dad-9db0-a71120df5e45 27c09a93 44 phoenix true
f4621432-fa39-4460-86fc-74a8350cc35c 93912441 221 flask true; 773a4238-4a66-4817-aaee-e6a8030a6698 d8f4e8c0 36 cursor true
d7c964e4-1dd8-49e7-84dd-5e674211e158 c3158f5e 115 airflow true; dd758c32-f4e9-4082-8679-792d4197bb5c 1b218c98 51 rds true
f564dcf9-9390-4a3f-896f-8047a5086040 7cfc31de 34 jetpack-compose true; 5bf13603-e79b-42c6-a669-01b61dc40ec8 50d6cc8b 38 tailwind-css true
56979df7-cb5e-45c3-baa9-3e1d9c8c2eb0 f941801b 32 rust true; 4832bf18-e73c-47d5-ba02-d3ee6eee659a 7e32ca28 31 aws-kms true
24c3cf08-a575-4c13-a878-2f7d89104960 765ee229 247 cursor true; 31525f2a-2255-402e-a9c1-6b0f8022c10b 950f8d0a 35 rust true
18c1b3bd-1665-4ab0-8200-7d30bc5ab600 f531c378 130 playwright true; e609a36e-2675-4b80-b423-83bc4fee0933 fb84eac1 79 ecs true
782ab9d1-2411-4fdb-9b4a-08ef6c8693e0 e9cf68d8 68 cypress true; 72b69526-befd-4072-a517-28757b2fe61c 4720fe93 91 rust true
b98df926-5599-4e36-a290-ea4ee6c0bc8d 6ac6e627 64 go true; 782ab9d1-2411-4fdb-9b4a-08ef6c8693e0 e9cf68d8 39 jest true
d837b47b-cf94-4b22-a3b7-c47f5be5e769 8b85895b 50 rust true; 0d77cacc-1a11-4516-a639-60b315cea990 ad65e567 111 temporal true
ce4aa414-857a-4113-9c33-5926d0573c88 bafdf3d0 45 playwright true; 0de54338-9f49-4bda-9675-fc6024c694b5 38b3445e 44 claude true
ac784cc7-395e-461c-877a-5892eaaf3557 390fd2e9 78 jest true; 328e0c96-4c17-4740-9323-51674c68adc8 e306a74d 51 airflow true
27638e99-2dee-458e-8810-bcb13022f2fa a4019184 111 pulsar true; e6487e79-1dd8-4389-a3eb-8aeaf6901063 f1e406d7 35 electron true
506c52e0-a3be-47d0-9a8a-0d263a58da8a 008a0871 35 flask true; ca1659dd-e4db-4471-a41b-4fcc53df0333 21180938 26 c true
758254ad-7242-455b-a241-f6f86679f931 cd972537 112 loki true; 773a4238-4a66-4817-aaee-e6a8030a6698 b10bdcbe 126 ruby true
ac121b5e-1fde-4193-948c-213b3230161b d65b839a 60 triton true; 71d23492-4e54-4e20-b447-80aada4c9e7d b6c81a34 31 windows true
da1bab8f-efa1-4f2c-a094-f3013bcf43ba 7f3342f3 0 amazon-athena true; cdb1b29a-b0bc-4205-9ae8-8ae23edfbe45 701f4b4e 50 express true
757be336-ea6a-4a13-ad6b-dac653979a49 87632fe5 81 babel true; 9fc36c03-a17c-4e60-bdb0-839aeda06140 aed39a9e 60 cursor true
0ceeb752-9e5a-4df2-abab-ab334c3be76b 0f6223ca 48 go true; 245bf8e9-09c7-4cd1-9a35-b8568f745657 e6ac4f31 104 slack true
75d8ea9d-6d6a-4654-a61a-53e43afb7978 3067c773 48 neon true; c074b14e-ebe0-4a14-beb2-1419eca9d447 9787f41c 61 linear true
b4638631-2e92-4b67-9ba2-e69291e69e43 3bf600e9 75 flutter true; f7399542-9122-481a-bf64-43bf8093748b 9dc8bae2 299 cursor true
c3d84622-8c9c-4fcb-b3db-ee77c0054160 dd4f085b 71 polygon true; c39b8952-c5f4-419b-892e-26a8ed7509ae 13350f60 131 rest true
c6a9c3b0-f260-4820-bb97-e78142eabd1e 41bb7778 55 modal true; e3363d55-9ad2-4775-a1c9-44d3a7691f9f 4720fe93 91 rust true
67d33206-c8f2-4e40-8af2-9eea1c05b31e d696b960 27 pki true; fc8f3a37-419d-4b77-ac0a-0e7fc4385512 c719b3e0 97 calico true
130632e8-1db9-464d-bdc5-88bf7da1693a f9385f57 10 swift true; bba5701e-805f-4d18-b20c-fe7ee159e221 e283c3de 71 pinecone true
b2e4a20e-4b36-44cb-ad57-604bb3f70fa1 e48a5dd6 19 ecs true; 92eeb42e-4648-4c39-9894-c3991beddeae 4d7c7391 13 tailwind-css true
443368a3-6276-4b90-9671-27fed40fd6d2 96419e11 93 jax true; b98cf7eb-2207-45f6-912f-eec2d44b048e 9019b867 22 c true
eb909049-fbc3-4510-9b55-c02b97bbf4f7 5e26baa7 57 snowflake true; 0492a694-d7f2-47a7-940c-9a8a2f8c7bf0 a22880ff 99 parquet true
d58c48e7-5919-4cd3-b0e9-565aa354a620 b53e2ce6 54 aws-lambda true; 4859cd5e-f2a9-44d7-81f7-8bfc0e62369f a46cfe13 15 swift true
eb909049-fbc3-4510-9b55-c02b97bbf4f7 27c09a93 44 phoenix true; 5b381193-9cab-4e76-8a07-c25547d5743f 292844d7 48 celery true
dd85cb94-d1c1-4e37-a26e-4648e9ebc714 36d79e21 84 rust true; d980a314-1c5f-422e-99f9-d36bda21f49d cc5a65cc 56 node-js true
f2e6bddc-e973-41a7-93fd-5fadb0ffbf60 3f8c4a4e 65 aws-lambda true; de9716ba-cf9f-4d62-88eb-3cf91c7b6886 e6b0dd62 17 prisma true
31525f2a-2255-402e-a9c1-6b0f8022c10b d78c1792 8 rust true; 920ab891-adaa-4907-bcc9-6fcb993aa9fb 8ef10017 80 llama true
f137cca7-0698-46f8-a944-f200ec8b61dd 1c3e06b2 441 pki true; b7d1dbcd-ca72-472f-b15e-5b4b0f886be0 9afc8aa4 48 go true
31e02ad0-f0bd-42e9-ae99-19224f41a575 9022e15a 40 helm true; 23ac2477-0008-4bed-b1c1-81f90a32e9e6 690e6c05 121 rust true
1c60792f-3f36-461c-93b9-c20bcd43ffc7 2ab24763 69 rest true; 3175bb38-ea9e-4e75-bc01-a152da33a5b6 c0602b4b 24 flask true
149f5b76-d175-4820-8a75-fff9058e2e72 636e5141 92 go true; 83ea9edc-e0af-4224-84bf-fcdc31098153 400ec23b 280 vpc true
9c51e86a-e6ca-4cad-9b00-f1ed733eae90 2d62af15 56 scala true; 2abcc10f-24c1-41b4-9b32-af521bb7ce7f 133232ed 69 vpc true
24c3cf08-a575-4c13-a878-2f7d89104960 420d3f17 62 cursor true; 51b598f5-24f3-4323-b849-65b30e755d4d f29bd498 30 go true
e584e58c-3a5e-476c-a07b-30377b78db11 e10aa6e5 7 node-js true; aa16f4a1-6c56-49e8-a3c9-1e7a5c80e225 884df37f 37 swift true
bc64c59a-fc24-47e3-8485-89ba520a6644 0df9437d 12 transformers true; de9716ba-cf9f-4d62-88eb-3cf91c7b6886 08843d5f 43 tailwind-css true
6c959fd1-4b91-4cee-892e-37c8f7ae01d7 db1011bf 67 jax true; 824bdd59-26ce-4992-aeed-f0cd7e9af438 c95b026f 0 node-js true
9c1575ea-8b9b-41ab-97cc-e1f0aa41cc6d ba428d94 108 elb true; 2b57a949-a4bb-440f-a170-eda3ccf49b6c 71e5edf2 109 ruby true
1e3abe6b-f051-4e74-bf45-08e3e0ccb2f8 7285ed5e 28 javascript true; 4f32b8ee-f773-4981-8cf0-df008e598aab 3067c773 9 node-js true
0d1e98d2-ac92-455d-a6a2-ed537133de00 87490fea 17 storybook true; 5fb441f3-53c6-42ab-9d79-765bf26df7ec 8b85895b 56 electron true
e0c7af9d-31e5-4003-8c82-85b1f9413c80 43f2062f 60 github-copilot true; 9649c549-e61f-4258-9c9b-8b47a8ce4f7b 44cafe36 11 hex true
fbe07d40-27db-4a0d-8f5d-e2da8f1f92ba cba0c6af 44 emr true; 758254ad-7242-455b-a241-f6f86679f931 07935677 72 cortex true
611fb096-02ef-4f49-a5fc-430a9a40282a 3f4801c3 331 zoom wrong; 5d0370b0-6301-46b9-9fb3-b406051fa230 baf3b3fd 133 rest true
758254ad-7242-455b-a241-f6f86679f931 fbafa86c 55 nats true; eee66a6a-596a-4f3f-87d1-4a07349564f9 f556d7e3 23 pandas true
e1131581-b466-4c5d-bccd-3c904a9a17f1 917c2b3d 16 celery true; 92eeb42e-4648-4c39-9894-c3991beddeae 99526d74 33 swift true
afabe38c-9268-47d7-a6ae-70140d0edf07 133232ed 51 rds true; 506c52e0-a3be-47d0-9a8a-0d263a58da8a dee201a8 41 jest true
c38f17db-dd5d-498a-bed9-a48a12f63984 892133b3 69 zephyr true; 311ba212-cb1c-4a59-b229-c08cfdc02e92 02d8544d 17 solidity true
ac121b5e-1fde-4193-948c-213b3230161b f67238d6 70 nomad true; 9163bc5d-7d80-4724-8855-b7f98642e1a6 fb942cc0 52 ecr true
daedd869-78fb-4031-a4fe-9e07067398fc fe23a3cd 28 hex true; a333daf1-ec9c-46ea-8e32-7faac6d26d1b 8b16e4ad 21 scala true
1de1fb0b-1b7c-4fec-b7f7-b91592f2f6a3 5fb588dd 140 iis true; 77a5d4a9-5882-4554-837d-0b59db679ba7 782bf9dc 4 aws-lambda true
0d77cacc-1a11-4516-a639-60b315cea990 ad65e567 70 flask true; de579898-f6e4-4664-a8a8-1158b7499d5f 266fc461 41 ecr true
a5ec0ea8-1258-4586-8920-3e4ca7765e14 485fd0d8 64 helm true; c3393287-9e3b-4a22-9327-00e3544fcd21 a4c3d481 22 swift true
ef3a830b-5c58-4a19-b489-d46db39f8d4e 60c20174 95 chef true; 18b9c5ee-6b94-4a07-8b37-21d9b55e8f6f edd73389 59 segment true
77e24f7f-70db-42cd-a3cd-fa02eb5e9c9e 7058f708 49 go true; afabe38c-9268-47d7-a6ae-70140d0edf07 133232ed 69 vpc true
5a1ad50b-4165-40e3-bedc-93bbdf18f507 730d15fe 60 rest true; 30242740-db91-4a4a-83dd-b3765c60c42b 4bc9cc36 61 temporal true
758254ad-7242-455b-a241-f6f86679f931 e26fe018 89 loki true; 31525f2a-2255-402e-a9c1-6b0f8022c10b a8612e8f 21 rust true
4f32b8ee-f773-4981-8cf0-df008e598aab 3067c773 23 hono true; 7cbf81fb-c080-4684-8f2e-abd3d92e7019 5fb588dd 140 iis true
b7ba56be-b09c-49f5-bc54-059d4b6957cd 1c6acbf5 37 rust true; a661f6b6-aded-497e-bdfb-9cb63dd14cde 2c2a4e55 6 nfc true
83110ade-f3b4-48f0-a706-a9f8fc60e7c9 2971e597 118 apache-beam true; 53d83bdb-233d-454c-95f7-82d24f5bc383 2c9cb9a5 22 expo true
1db302fd-4d41-42a7-a3a6-3276dd8378ac 4313a78c 108 elixir true; 0f57cf60-8b8f-4de7-9fbc-4ecb1cf96ef2 13821c92 49 vite true
d52a26fc-ca52-44d6-bfb4-9fac79e0631f 9fbf5ff3 28 express true; a696a9ae-e40d-454b-a23a-fad1dd5c998c 9f102ef1 43 prefect true
b0925da7-6bc9-42d1-8034-4b94008f9344 5cb94de2 44 notion true; 782b9da8-20e1-48b2-919e-6c5430c58628 ff22319a 13 go true
cf7ad14e-b47c-47cc-95cf-49bde9452440 7f759671 17 tailwind-css true; 8ce8f473-9c09-4094-a00a-13835d7e137b 73b1aa27 128 flutter true
`;

export interface RandomHit {
  posting: string;
  block: string;
  offset: number;
  id: string;
  verdict: string;
}

const read = (sample: string): RandomHit[] =>
  sample
    .trim()
    .split(/; |\n/)
    .map((entry) => {
      const [posting = '', block = '', offset = '', id = '', verdict = ''] = entry.split(' ');
      return { posting, block, offset: Number(offset), id, verdict };
    });

export const SAMPLES: RandomHit[][] = [read(FIRST), read(SECOND)];
