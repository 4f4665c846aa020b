export { exportHelm, helmReport, helmValuesText, type HelmExport } from './helm-export';
export type { LostSetting } from './lost-settings';
