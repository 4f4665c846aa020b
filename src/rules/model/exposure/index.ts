import { EXPRESSIONS_ON } from './expressions-on';
import { NODE_PORT_RANGE } from './node-port-range';
import { NO_CLIENTS } from './no-clients';
import { OPEN_LOAD_BALANCER } from './open-load-balancer';
import { OPEN_MANAGEMENT } from './open-management';
import { OPEN_TO_EVERY_POD } from './open-to-every-pod';
import { PLAIN_LOAD_BALANCER } from './plain-load-balancer';
import { PORT_TAKEN_TWICE } from './port-taken-twice';
import { SCRAPE_BEHIND_POLICY } from './scrape-behind-policy';
import { SERVICE_LINK_CLASH } from './service-link-clash';
import { UNAUTHORIZED_LOAD_BALANCER } from './unauthorized-load-balancer';
import { UNAUTHORIZED_NODE_PORT } from './unauthorized-node-port';

export const EXPOSURE_RULES = [
  UNAUTHORIZED_LOAD_BALANCER,
  PLAIN_LOAD_BALANCER,
  OPEN_LOAD_BALANCER,
  UNAUTHORIZED_NODE_PORT,
  NODE_PORT_RANGE,
  OPEN_MANAGEMENT,
  NO_CLIENTS,
  SCRAPE_BEHIND_POLICY,
  SERVICE_LINK_CLASH,
  EXPRESSIONS_ON,
  OPEN_TO_EVERY_POD,
  PORT_TAKEN_TWICE,
];
