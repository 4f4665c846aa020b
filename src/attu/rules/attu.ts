import { checkExtensions, type ModelRule } from '../../rules';
import { isAttu } from '../attu-part';
import { NEWEST_FREE_IMAGE } from '../attu-release';

const checkEach = checkExtensions(isAttu);

export const PROPRIETARY_LICENSE: ModelRule = {
  id: 'MK-ATT-001',
  title: 'Attu with a proprietary license',
  severity: 'warning',
  reason: 'From 2.6.0 on, Attu is not open source: its terms decide who may use it, and for what.',
  source: 'https://github.com/zilliztech/attu, README and license',
  fix: `Set image: '${NEWEST_FREE_IMAGE}', the newest release under Apache-2.0, or suppress the rule with the consent of your company.`,
  checkApp: checkEach((attu, report) => {
    if (attu.license === 'proprietary') report(attu, 'image', `is '${attu.image}', whose license is proprietary.`);
  }),
};

export const SHARED_CREDENTIALS: ModelRule = {
  id: 'MK-ATT-002',
  title: 'Attu with a password, open to everyone',
  severity: 'error',
  reason: 'Attu has no login: everyone who opens it acts with the user and the connections that it keeps.',
  source: 'https://github.com/zilliztech/attu, README of v3: environment variables, saved connections',
  fix: 'Name the pods of a proxy that asks for a login as clients, or remove credentials and storage.',
  checkApp: checkEach((attu, report) => {
    const { login, hasCredentials, hasStorage, openTo } = attu;
    const kept = hasCredentials ? 'the password of credentials' : 'the connections on its disk';
    if (login !== 'connections' || openTo.length === 0 || !(hasCredentials || hasStorage)) return;
    report(attu, 'clients', `admits ${openTo.join(', ')}, and Attu keeps ${kept}.`);
  }),
};

export const UNUSED_CREDENTIALS: ModelRule = {
  id: 'MK-ATT-003',
  title: 'password or disk that Attu does not use',
  severity: 'error',
  reason: 'Before 3.0, Attu asks in the browser, keeps no connection, and reads no user from its environment.',
  source: 'https://github.com/zilliztech/attu, README of v2: environment variables',
  fix: 'Remove credentials and storage.',
  checkApp: checkEach((attu, report) => {
    if (attu.login !== 'form') return;
    if (attu.hasCredentials) report(attu, 'credentials', `has no effect on ${attu.image}.`);
    if (attu.hasStorage) report(attu, 'storage', `has no effect on ${attu.image}.`);
  }),
};

export const NO_CERTIFICATES: ModelRule = {
  id: 'MK-ATT-004',
  title: 'Attu that cannot verify Milvus',
  severity: 'error',
  reason: 'Before 2.4, Attu takes no file with an authority, and cannot connect to a Milvus with a private one.',
  source: 'https://github.com/zilliztech/attu, README of v2.3 and v2.4: ROOT_CERT_PATH',
  fix: "Set image: 'docker.io/zilliz/attu:v2.4.12'.",
  checkApp: checkEach((attu, report) => {
    if (attu.usesTls && !attu.takesCertificates) report(attu, 'milvus', `serves TLS, which ${attu.image} cannot verify.`);
  }),
};

/** The rules over every Attu of an app. */
export const ATTU_RULES: readonly ModelRule[] = [PROPRIETARY_LICENSE, SHARED_CREDENTIALS, UNUSED_CREDENTIALS, NO_CERTIFICATES];
