import type { Asks } from '../../../lib/analysis/types.ts';

/** What a posting asks, read by hand: its key, the degree, the years, whether the job is on call, whether the text states the pay. */
export interface AskLabel {
  key: string;
  degree?: NonNullable<Asks['degree']>['strength'];
  years?: readonly [min: number, max?: number];
  onCall?: true;
  pay?: true;
}

/**
 * Forty postings of the boards' payloads, read whole and labeled before the readers ran on them; every third is held out. None of them
 * speaks of a letter. An on-call duty without the word ("rotations to resolve incidents") counts; pay that the text only announces does not.
 */
export const ASK_LABELS: readonly AskLabel[] = [
  { key: 'ashby:abridge:1235179f-c64a-4a91-9816-53c2aa4052ac', years: [5] },
  { key: 'ashby:crusoe:34a11a85-722f-402c-b1b5-3d8eb151531b', degree: 'required', pay: true },
  { key: 'ashby:jerry.ai:3a035b0d-feed-4b16-b87d-47fdb736b5b3', degree: 'required' },
  { key: 'ashby:lightfield:412ff3ec-19d5-41d9-847c-0a93a80ed191', degree: 'required', years: [3] },
  { key: 'ashby:tabs:9ddca4d0-d274-4c67-9a58-0f33ad35a468', years: [5] },
  { key: 'ashby:almedia:29057b6e-1371-4f93-b58b-1563016afab4', onCall: true },
  { key: 'ashby:ambrook:3a654c85-e05a-4362-8d1e-b8c5359983de' },
  { key: 'ashby:ariesglobal:b335f1c2-84d0-4357-9236-848ed3e28a05', years: [3] },
  { key: 'ashby:bitvavo:b444024d-694d-4821-a7d6-52eb81049a73', years: [6], onCall: true },
  { key: 'ashby:bridge:d48f45e2-a9af-446c-91d8-4cb4b570d8fb', years: [5] },
  { key: 'ashby:clipboard:b2e4a20e-4b36-44cb-ad57-604bb3f70fa1', onCall: true },
  { key: 'ashby:cointracker:b820aae0-8246-46b0-ba26-30fc592db0b5', years: [7] },
  { key: 'ashby:delian:3a3ba25e-5780-4d69-889c-239dcfb75169', years: [5] },
  { key: 'ashby:dourolabs.xyz:b7ba56be-b09c-49f5-bc54-059d4b6957cd', years: [4], onCall: true },
  { key: 'ashby:gimlet:72504227-98c2-400e-8315-eede11e73071', degree: 'required' },
  { key: 'ashby:homebase:ac31ba99-b699-48bd-a79a-903393f95357', degree: 'or-equivalent', years: [5] },
  { key: 'ashby:keyrock:16f63711-cc70-4962-9a30-7fe36199bef9', degree: 'required', years: [5] },
  { key: 'ashby:kin:eee66a6a-596a-4f3f-87d1-4a07349564f9', years: [4] },
  { key: 'ashby:leona:b4638631-2e92-4b67-9ba2-e69291e69e43', years: [6] },
  { key: 'ashby:mapbox:4103c1e1-c7bd-4117-b72f-1c9f0e4f1890', years: [5] },
  { key: 'ashby:metaview:416ee5c7-fc26-4bb9-945a-d46e480e6020' },
  { key: 'ashby:nabla:5fb441f3-53c6-42ab-9d79-765bf26df7ec', years: [3] },
  { key: 'ashby:netic:83110ade-f3b4-48f0-a706-a9f8fc60e7c9', years: [3] },
  { key: 'ashby:old-well-labs:2abcc10f-24c1-41b4-9b32-af521bb7ce7f', years: [6] },
  { key: 'ashby:opusclip:6b0c054d-0c6a-40db-9a99-4c5089e9d264', degree: 'required', years: [5, 8] },
  { key: 'ashby:parafin:00251576-3a49-4c0a-94d2-2cfad60f9f80', years: [5], pay: true },
  { key: 'ashby:pear:ac121b5e-1fde-4193-948c-213b3230161b', years: [2] },
  { key: 'ashby:polymarket:09f1c1e6-1aff-46f3-8b7e-3fac77e2daf0', years: [8] },
  { key: 'ashby:ramp:1e077eec-dcae-4be5-a446-b3dd089777c6', years: [5] },
  { key: 'ashby:scribe:2795e9cd-bae5-4a50-9da3-f6e510547dc9', years: [8], pay: true },
  { key: 'ashby:sierra:c0003c50-f3e9-4096-8553-45fc1b7c7f91' },
  { key: 'ashby:substack:d52a26fc-ca52-44d6-bfb4-9fac79e0631f', years: [5], pay: true },
  { key: 'ashby:tilthq:a2dc8b72-8325-4a48-9497-305bcdf36e10' },
  { key: 'ashby:truelogic:1de1fb0b-1b7c-4fec-b7f7-b91592f2f6a3', years: [5] },
  { key: 'ashby:unify:27638e99-2dee-458e-8810-bcb13022f2fa', years: [5], pay: true },
  { key: 'greenhouse:wayve:8460441002', years: [8] },
  { key: 'greenhouse:wayve:8480867002' },
  { key: 'greenhouse:wayve:8397803002' },
  {
    key: 'lever:mistral:64c9a48e-6d23-4090-bf0f-5a979830fbaf',
    degree: 'or-equivalent',
    years: [5],
  },
  { key: 'lever:mistral:77b8339f-da37-4f38-b554-1d154f72ca8f', degree: 'or-equivalent' },
];
