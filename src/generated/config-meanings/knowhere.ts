// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const KNOWHERE_MEANINGS: readonly MeaningRow[] = [
  ['knowhere', 'Parameters of Knowhere, the index engine, by index type.'],
  ['knowhere.*', 'Parameter of an index type for its build, load or search, if a request does not set it.', 'To change a default of one index type for the whole instance.'],
  ['knowhere.AISAQ', 'Index AISAQ, which keeps nearly all data on disk.'],
  ['knowhere.AISAQ.build', 'Builds of AISAQ indexes.'],
  ['knowhere.AISAQ.build.max_degree', 'Neighbours of each vector in an AISAQ graph; more give recall, and a larger and slower build.', 'Before you build indexes, if recall is too low.'],
  ['knowhere.AISAQ.build.pq_code_budget_gb_ratio', 'Size of the compressed vectors of an AISAQ index, as a share of the raw vectors.', 'Raise it for recall.'],
  ['knowhere.AISAQ.build.search_list_size', 'Candidates that a build of an AISAQ index considers for each vector.', 'Raise it together with the degree.'],
  ['knowhere.AISAQ.search', 'Searches of AISAQ indexes.'],
  ['knowhere.AISAQ.search.beam_width_ratio', 'Parallel disk reads of an AISAQ search for each CPU core.', 'Raise it on fast disks with idle CPU.'],
  ['knowhere.DISKANN', 'Index DISKANN, which keeps graph and raw vectors on disk.'],
  ['knowhere.DISKANN.build', 'Builds of DISKANN indexes.'],
  ['knowhere.DISKANN.build.max_degree', 'Neighbours of each vector in a DISKANN graph, under the newer name; more give recall, and a larger and slower build.', 'Before you build indexes, if recall is too low.'],
  ['knowhere.DISKANN.build.pq_code_budget_gb_ratio', 'Size of the compressed vectors in memory of a DISKANN index, as a share of the raw vectors, under the newer name.', 'Raise it for recall, lower it to fit more data into memory.'],
  ['knowhere.DISKANN.build.search_cache_budget_gb_ratio', 'Size of the cache of frequent graph nodes of a DISKANN index, under the newer name.', 'Raise it if disk reads limit searches and memory is free.'],
  ['knowhere.DISKANN.build.search_list_size', 'Candidates that a build of a DISKANN index considers for each vector, under the newer name.', 'Raise it together with the degree.'],
  ['knowhere.DISKANN.search', 'Searches of DISKANN indexes.'],
  ['knowhere.DISKANN.search.beam_width_ratio', 'Parallel disk reads of a DISKANN search for each CPU core, under the newer name.', 'Raise it on fast disks with idle CPU.'],
  ['knowhere.enable', 'Uses the parameters of this section.', 'Leave it on.'],
];
