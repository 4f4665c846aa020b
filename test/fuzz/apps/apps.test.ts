// One suite, so that each app is synthesized once for all of these.
import './connections';
import './names';
import './references';
import './resource-groups';
import './security';
import './selection';
import './stability';
import './waves';
