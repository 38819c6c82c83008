import { foldSpace } from '../../text/index.ts';
import { asArray, asRecord, asText } from '../json.ts';

function placeText(value: unknown): string {
  const place = asRecord(value);
  const address = asArray(place.address)[0] ?? {};
  if (typeof address === 'string') return foldSpace(address);
  const fields = asRecord(address);
  const country = fields.addressCountry;
  const parts = [
    asText(fields.addressLocality),
    asText(fields.addressRegion),
    asText(country) || asText(asRecord(country).name),
  ];
  const said = parts.filter((part, index) => part !== '' && parts.indexOf(part) === index);
  return foldSpace(said.join(', ')) || asText(value) || asText(place.name);
}

/** schema.org `jobLocation`, one or several, as one line. */
export function readPlaces(value: unknown): string {
  const places = asArray(value).slice(0, 50).map(placeText);
  return [...new Set(places)].filter((place) => place !== '').join('; ');
}
