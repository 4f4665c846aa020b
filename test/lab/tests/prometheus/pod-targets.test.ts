import type { Pod } from '../../kubernetes/objects';
import { podTargets } from '../../prometheus/pod-targets';

const containers = [{ name: 'proxy', ports: [{ name: 'metrics', containerPort: 9091 }, { containerPort: 19530 }] }, { name: 'sidecar' }];
const pod = (podIP?: string): Pod => ({
  metadata: { name: 'milvus-proxy-0', namespace: 'search', labels: { 'app.kubernetes.io/name': 'milvus' } },
  spec: { containers },
  status: { phase: 'Running', ...(podIP === undefined ? {} : { podIP }) },
});

test('each port of a pod is a target, with the labels that the discovery of Kubernetes gives it', () => {
  const labels = {
    __meta_kubernetes_namespace: 'search',
    __meta_kubernetes_pod_name: 'milvus-proxy-0',
    __meta_kubernetes_pod_phase: 'Running',
    __meta_kubernetes_pod_container_name: 'proxy',
    __meta_kubernetes_pod_label_app_kubernetes_io_name: 'milvus',
    __meta_kubernetes_pod_labelpresent_app_kubernetes_io_name: 'true',
  };
  expect(podTargets([pod('10.0.0.1')])).toEqual([
    { targets: ['10.0.0.1:9091'], labels: { ...labels, __meta_kubernetes_pod_container_port_name: 'metrics' } },
    { targets: ['10.0.0.1:19530'], labels: { ...labels, __meta_kubernetes_pod_container_port_name: '' } },
  ]);
});

test('a pod without an address is no target yet', () => {
  expect(podTargets([pod()])).toEqual([]);
});
