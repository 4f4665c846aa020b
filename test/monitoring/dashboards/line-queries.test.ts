import { LineQueries } from '../../../scripts/dashboards/line-queries';
import { STREAMING, panel } from '../../../scripts/dashboards/panel';

const shown = { title: 'A panel', shows: 'Something that somebody wants to know.', unit: 'short' } as const;

describe('a query that a release cannot answer does not compile', () => {
  test('for a metric of newer releases', () => {
    // @ts-expect-error Milvus 2.3 to 2.5 do not write it.
    panel({ ...shown, curves: (q) => [{ name: 'open', query: q.metric('milvus_wal_flusher_info') }] });
    panel({ ...shown, lines: STREAMING, curves: (q) => [{ name: 'open', query: q.metric('milvus_wal_flusher_info') }] });
    expect(() => new LineQueries('2.5').metric('milvus_wal_flusher_info' as never)).toThrow(
      'Milvus 2.5 does not write milvus_wal_flusher_info.',
    );
  });

  test('for a metric that newer releases register and never write', () => {
    // @ts-expect-error Milvus 2.6 and 3.0 never write it.
    panel({ ...shown, curves: (q) => [{ name: 'lag', query: q.metric('milvus_proxy_tt_lag_ms') }] });
    panel({ ...shown, lines: ['2.3', '2.4', '2.5'], curves: (q) => [{ name: 'lag', query: q.metric('milvus_proxy_tt_lag_ms') }] });
    expect(() => new LineQueries('2.6').rate('milvus_datacoord_index_task_count' as never)).toThrow('Milvus 2.6 does not write');
  });

  test('for a label that the metric does not have', () => {
    // @ts-expect-error The label is of other metrics.
    panel({ ...shown, curves: (q) => [{ name: 'nodes', query: q.metric('milvus_num_node', { channel_name: 'x' }) }] });
    panel({ ...shown, curves: (q) => [{ name: 'nodes', query: q.metric('milvus_num_node', { role_name: 'x' }) }] });
    expect(new LineQueries('2.6').metric('milvus_num_node', { role_name: 'x' })).toBe(
      'milvus_num_node{namespace="$namespace",app_kubernetes_io_instance="$instance",role_name="x"}',
    );
  });
});
