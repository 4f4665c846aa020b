import { claimedSpace } from '../../prometheus/claimed-space';

const volume = (name: string, availableBytes: number) => ({ availableBytes, capacityBytes: 100, pvcRef: { name, namespace: 'search' } });

test('each claim has its space once, and other volumes have none', () => {
  const pods = [{ volume: [volume('data-0', 40), { availableBytes: 1, capacityBytes: 2 }] }, { volume: [volume('data-0', 40)] }, {}];
  expect(claimedSpace([{ pods }])).toBe(
    'kubelet_volume_stats_available_bytes{namespace="search",persistentvolumeclaim="data-0"} 40\n' +
      'kubelet_volume_stats_capacity_bytes{namespace="search",persistentvolumeclaim="data-0"} 100\n',
  );
});
