import { CLAIM, CONFIG_MAP, CRON_JOB, DEPLOYMENT, JOB, SECRET, VOLUME, mounting, readingSecret } from './manifests';
import { changed, edited, pair, type PlanCase } from './plan-case';

const IMAGE = 'spec.template.spec.containers.0.image';
const NEW_IMAGE = 'registry.k8s.io/pause:3.10';
const files = mounting('settings');
const fixed = mounting('settings', 'mode');
const other = edited(CONFIG_MAP, { 'data.mode': 'slow' });
const password = edited(SECRET, { 'stringData.password': 'battery-staple' });
const frozen = edited(CONFIG_MAP, { immutable: true });

/** ConfigMaps and Secrets: who reads them, and when. */
export const CONTENT_CASES: readonly PlanCase[] = [
  pair('content of mounted files', [CONFIG_MAP, files], [other, files], { class: 'at-once', object: 'ConfigMap settings', says: 'two minutes' }), // prettier-ignore
  pair('content of a file by subPath', [CONFIG_MAP, fixed], [other, fixed], { class: 'next-restart', object: 'ConfigMap settings' }),
  pair('content of a file by subPath, with a rollout', [CONFIG_MAP, fixed], [other, edited(fixed, { [IMAGE]: NEW_IMAGE })], { class: 'next-restart', object: 'ConfigMap settings', says: 'with the rollout of this change' }), // prettier-ignore
  pair('content that no pod reads', [CONFIG_MAP], [other], { class: 'at-once', says: 'no pod' }),
  pair('a ConfigMap less that pods mount', [CONFIG_MAP, files], [files], { class: 'outage', object: 'ConfigMap settings' }),
  pair('a ConfigMap less', [CONFIG_MAP], [], { class: 'deleted' }),
  pair('a password', [SECRET, readingSecret('login')], [password, readingSecret('login')], { class: 'next-restart', object: 'Secret login' }), // prettier-ignore
  pair('the same password in another form', [SECRET], [edited(SECRET, { stringData: undefined, data: { password: Buffer.from('correct-horse').toString('base64') } })], { class: 'none' }), // prettier-ignore
  changed('another type of a Secret', SECRET, { type: 'example.com/login' }, { class: 'refused', says: 'type' }),
  pair('content of an immutable ConfigMap', [frozen], [edited(frozen, { 'data.mode': 'slow' })], { class: 'refused', says: 'field is immutable when `immutable` is set' }), // prettier-ignore
  pair('an immutable ConfigMap that becomes mutable', [frozen], [CONFIG_MAP], { class: 'refused' }),
  pair('a label of an immutable ConfigMap', [frozen], [edited(frozen, { 'metadata.labels': { team: 'a' } })], { class: 'no-effect' }),
  changed('a ConfigMap that becomes immutable', CONFIG_MAP, { immutable: true }, { class: 'no-effect' }),
  changed('line ends of Windows in a text', CONFIG_MAP, { 'data.mode': 'fast\r\n' }, { class: 'at-once' }),
];

const hook = { 'metadata|annotations|argocd.argoproj.io/hook': 'Sync' };
const helmHook = { 'metadata|annotations|helm.sh/hook': 'pre-upgrade' };

/** Jobs, CronJobs, claims and volumes. */
export const JOB_AND_STORAGE_CASES: readonly PlanCase[] = [
  changed('another image of a Job', JOB, { [IMAGE]: NEW_IMAGE }, { class: 'refused', says: 'field is immutable' }),
  changed('another deadline of a Job', JOB, { 'spec.activeDeadlineSeconds': 600 }, { class: 'at-once' }),
  changed('another number of completions', JOB, { 'spec.completions': 2 }, { class: 'refused' }),
  changed('another completion mode', JOB, { 'spec.completionMode': 'Indexed' }, { class: 'refused' }),
  pair('another image of a hook of Argo CD', [edited(JOB, hook), CONFIG_MAP], [edited(JOB, { ...hook, [IMAGE]: NEW_IMAGE }), other], { class: 'created', says: 'hooks alone starts none', notReplayed: 'argo cd' }), // prettier-ignore
  pair('another image of a hook of Helm', [edited(JOB, helmHook), CONFIG_MAP], [edited(JOB, { ...helmHook, [IMAGE]: NEW_IMAGE }), other], { class: 'created', says: 'Helm', notReplayed: 'argo cd' }), // prettier-ignore
  pair('a Job with another digest', [edited(JOB, { 'metadata.name': 'once-cc10456b' })], [edited(JOB, { 'metadata.name': 'once-d41d8cd9' })], { class: 'created', says: 'replaces Job once-cc10456b' }), // prettier-ignore
  changed('another image of a CronJob', CRON_JOB, { 'spec.jobTemplate.spec.template.spec.containers.0.image': NEW_IMAGE }, { class: 'at-once', says: 'next run' }), // prettier-ignore
  changed('another schedule', CRON_JOB, { 'spec.schedule': '0 4 * * *' }, { class: 'at-once' }),
  changed('another access mode of a claim', CLAIM, { 'spec.accessModes': ['ReadWriteMany'] }, { class: 'refused', says: 'spec is immutable' }), // prettier-ignore
  changed('another class of a claim', CLAIM, { 'spec.storageClassName': 'fast' }, { class: 'refused' }),
  pair('a claim less', [CLAIM], [], { class: 'data-loss' }),
  changed('other storage of a volume', VOLUME, { 'spec.hostPath.path': '/tmp/other' }, { class: 'refused' }),
  changed('another reclaim policy', VOLUME, { 'spec.persistentVolumeReclaimPolicy': 'Delete' }, { class: 'at-once' }),
  pair('a volume less whose storage goes with it', [edited(VOLUME, { 'spec.persistentVolumeReclaimPolicy': 'Delete' })], [], { class: 'data-loss' }), // prettier-ignore
  pair('a Deployment under another name', [edited(DEPLOYMENT, { 'metadata.labels': { 'app.kubernetes.io/component': 'web' } })], [edited(DEPLOYMENT, { 'metadata.labels': { 'app.kubernetes.io/component': 'web' }, 'metadata.name': 'shop' })], { class: 'created', object: 'Deployment shop', says: 'both run' }), // prettier-ignore
];
