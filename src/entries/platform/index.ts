/**
 * The Kubernetes cluster under an app: its release, its distribution, and what all pods share on it.
 *
 * @module platform
 * @packageDocumentation
 */
export { Platform, type ClusterProxy, type Distribution, type KubernetesRelease, type PlatformProps } from '../../platform';
