/**
 * Hosts from which a model of the Hugging Face hub is downloaded; the hub answers with the address of a store of files.
 *
 * Source: `hf-hub` of huggingface, `api/tokio.rs`: `https://huggingface.co`; Hugging Face documentation, Xet: `cas-bridge.xethub.hf.co`;
 * the stores that the hub redirects to: `cdn-lfs.huggingface.co`, `cdn-lfs.hf.co`. A `*` of Cilium stands for no dot.
 */
export const HUB_HOSTS: readonly string[] = ['huggingface.co', '*.huggingface.co', '*.hf.co', '*.xethub.hf.co'];

/** Port of these hosts. */
export const HUB_PORT = 443;

/** Whether a model is a directory of the pod instead of an id on the hub. */
export function isDirectory(model: string): boolean {
  return model.startsWith('/');
}

/** Whether a text can be a model: an id on the hub, such as `BAAI/bge-m3`, or an absolute path. Source: `hf-hub`, `RepoId` */
export function isModel(model: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)?$/.test(model) || /^(\/[\w.@-]+)+\/?$/.test(model);
}
