import { addressText } from '../../src/model/address-spec';

test.each([
  [{ protocol: 'kafka', host: 'kafka-0.kafka', port: 9092 }, 'kafka://kafka-0.kafka:9092'],
  [{ protocol: 'pulsar', host: 'pulsar', port: 6650, path: 'public/default' }, 'pulsar://pulsar:6650/public/default'],
  [{ protocol: 'bucket', host: 's3.amazonaws.com', path: 'vectors' }, 'bucket://s3.amazonaws.com/vectors'],
] as const)('%j is told as people write it', (address, text) => {
  expect(addressText(address)).toBe(text);
});
