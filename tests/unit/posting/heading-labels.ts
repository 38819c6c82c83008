import type { SectionKind } from '../../../lib/posting/index.ts';

/** Where a heading stands in the payloads, and what stands under it. */
export interface HeadingLabel {
  board: 'ashby' | 'greenhouse' | 'lever';
  posting: string;
  /** Place among the posting's elements that match `HEADING_ELEMENTS`, from 0. */
  ordinal: number;
  kind: SectionKind;
}

/** What a heading may be marked up with in the payloads. */
export const HEADING_ELEMENTS = 'h1, h2, h3, h4, h5, h6, strong, b, span[style*="font-size: 2"]';

type Row = readonly [HeadingLabel['board'], posting: string, ordinal: number, kind: SectionKind];

/**
 * Labeled by hand from the heading and what follows it, before any run of the reader over them: some drawn by how often they occur, some
 * from those that occur once or twice, some for process and legal, which are rare.
 */
const ROWS: readonly Row[] = [
  ['ashby', '00251576-3a49-4c0a-94d2-2cfad60f9f80', 4, 'requirements'],
  ['ashby', '076e2062-287a-4192-ac08-a77848746596', 6, 'benefits'],
  ['ashby', '0ad41cc7-7284-4a9a-a960-38a48fea5252', 11, 'legal'],
  ['ashby', '100e2fec-0513-4c32-96e3-203c67e9d7c4', 4, 'about'],
  ['ashby', '13a2648b-3742-49b8-a1a7-5a83ded0bb69', 21, 'benefits'],
  ['ashby', '13a79ca7-307f-4584-920b-ae53547c41b6', 2, 'about'],
  ['ashby', '16f63711-cc70-4962-9a30-7fe36199bef9', 29, 'process'],
  ['ashby', '1c60792f-3f36-461c-93b9-c20bcd43ffc7', 12, 'responsibilities'],
  ['ashby', '1c60792f-3f36-461c-93b9-c20bcd43ffc7', 13, 'responsibilities'],
  ['ashby', '24c3cf08-a575-4c13-a878-2f7d89104960', 3, 'requirements'],
  ['ashby', '24c3cf08-a575-4c13-a878-2f7d89104960', 7, 'about'],
  ['ashby', '2abcc10f-24c1-41b4-9b32-af521bb7ce7f', 17, 'other'],
  ['ashby', '2e916db7-03bf-47cb-a354-2a621d565382', 17, 'nice-to-have'],
  ['ashby', '32a21f72-3374-427a-bba3-059f544f72e3', 2, 'responsibilities'],
  ['ashby', '3bd9ae32-0fc0-49e2-b615-d96ce80150fe', 24, 'responsibilities'],
  ['ashby', '49916ce6-2c95-47e9-9613-ef4fd0e80685', 10, 'nice-to-have'],
  ['ashby', '50e7c35b-5885-4596-a342-b055db8ba264', 26, 'requirements'],
  ['ashby', '54eff9fd-e4ae-40fa-aaa7-80de000b3757', 3, 'requirements'],
  ['ashby', '56979df7-cb5e-45c3-baa9-3e1d9c8c2eb0', 1, 'about'],
  ['ashby', '5774cb41-26bb-48ea-b129-e5a05dc9d64d', 7, 'legal'],
  ['ashby', '5a73a97b-d2c4-4cf3-8fce-081b3cb92a3b', 24, 'legal'],
  ['ashby', '5b6b0544-e6a5-4d53-8398-529f75e7d91b', 10, 'legal'],
  ['ashby', '62e40ece-2779-464b-8203-e8f6a1614464', 9, 'benefits'],
  ['lever', '64c9a48e-6d23-4090-bf0f-5a979830fbaf', 7, 'requirements'],
  ['ashby', '67925705-3ee5-416b-a36f-34caae7f498b', 7, 'benefits'],
  ['ashby', '6c667885-d9dc-4ab8-9a57-45d7fc5f13c7', 12, 'about'],
  ['ashby', '71d23492-4e54-4e20-b447-80aada4c9e7d', 3, 'responsibilities'],
  ['ashby', '753bb004-05ac-4f03-b791-42f1488e236c', 3, 'about'],
  ['ashby', '77a5d4a9-5882-4554-837d-0b59db679ba7', 8, 'benefits'],
  ['lever', '77b8339f-da37-4f38-b554-1d154f72ca8f', 9, 'process'],
  ['lever', '77b8339f-da37-4f38-b554-1d154f72ca8f', 11, 'about'],
  ['ashby', '7a8a3eb4-b4b5-49c5-aa6f-ae6ba36a4808', 15, 'about'],
  ['greenhouse', '8072846002', 17, 'nice-to-have'],
  ['ashby', '812aef9f-aa40-436f-8dc3-6a9d15c5174d', 2, 'responsibilities'],
  ['greenhouse', '8425279002', 6, 'requirements'],
  ['greenhouse', '8425279002', 7, 'nice-to-have'],
  ['greenhouse', '8453735002', 4, 'responsibilities'],
  ['greenhouse', '8458272002', 8, 'responsibilities'],
  ['greenhouse', '8467521002', 8, 'requirements'],
  ['greenhouse', '8493277002', 9, 'responsibilities'],
  ['ashby', '85543350-f2e4-4328-95c2-7716ce143279', 32, 'legal'],
  ['ashby', '88ba7026-374f-4ed9-adf8-2ed8d04c6bb8', 16, 'requirements'],
  ['ashby', '8b4052a5-9e11-4acd-babc-963e5f5111ba', 10, 'process'],
  ['ashby', '99b15d88-d9de-40a2-874a-2973bed67019', 17, 'responsibilities'],
  ['ashby', '9c1575ea-8b9b-41ab-97cc-e1f0aa41cc6d', 4, 'responsibilities'],
  ['ashby', 'a97577d9-64c5-4c5d-ab9d-e1122b61689e', 0, 'about'],
  ['ashby', 'af4e5945-4903-442f-99f1-19dcc0b28d5e', 16, 'about'],
  ['ashby', 'b40c7e82-e930-4e46-918e-245cdd01441d', 17, 'benefits'],
  ['ashby', 'b4638631-2e92-4b67-9ba2-e69291e69e43', 6, 'requirements'],
  ['ashby', 'b98df926-5599-4e36-a290-ea4ee6c0bc8d', 7, 'responsibilities'],
  ['ashby', 'bbc08626-d881-422c-a925-af38a479e456', 4, 'requirements'],
  ['ashby', 'c128f26c-fe3d-4b66-b12b-291902a2b167', 11, 'about'],
  ['ashby', 'c72e127d-1d9e-47e7-9013-81068949bd6c', 5, 'responsibilities'],
  ['lever', 'e76d2957-2bf6-4d8f-90a2-29bf9a927823', 12, 'other'],
  ['ashby', 'edf27274-786e-488c-9e8a-0ded1aad1974', 2, 'responsibilities'],
  ['ashby', 'eee66a6a-596a-4f3f-87d1-4a07349564f9', 8, 'other'],
  ['lever', 'f2e8ba75-bf5a-4976-bb96-c5d3e0f99366', 9, 'other'],
  ['ashby', 'f564dcf9-9390-4a3f-896f-8047a5086040', 9, 'process'],
  ['ashby', 'fadbaed1-cca0-4e17-8126-b7ab3c00d465', 30, 'process'],
  ['ashby', 'fbe07d40-27db-4a0d-8f5d-e2da8f1f92ba', 4, 'requirements'],
];

/** Every third is held out: the table of headings is never changed for it. */
export const isHeldOut = (index: number): boolean => index % 3 === 2;

export const HEADING_LABELS: readonly HeadingLabel[] = ROWS.map(([board, posting, ordinal, kind]) => ({
  board,
  posting,
  ordinal,
  kind,
}));
