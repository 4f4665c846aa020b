import { CERTIFICATE_NOT_MOUNTED } from './certificate-not-mounted';
import { CERTIFICATE_WITHOUT_TLS } from './certificate-without-tls';
import { INTERNAL_NAME } from './internal-name';
import { NO_CERTIFICATE } from './no-certificate';
import { REST_BEHIND_TLS, REST_STOPS_THE_PROXY } from './rest-behind-tls';

export const SERVER_TLS_RULES = [
  NO_CERTIFICATE,
  CERTIFICATE_NOT_MOUNTED,
  CERTIFICATE_WITHOUT_TLS,
  REST_BEHIND_TLS,
  REST_STOPS_THE_PROXY,
  INTERNAL_NAME,
];
