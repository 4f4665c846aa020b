import { DEFAULT_ROOT_PASSWORD } from './default-root-password';
import { GROUPS_WITHOUT_ADMINISTRATOR } from './groups-without-administrator';
import { PASSWORD_WITHOUT_AUTHORIZATION } from './password-without-authorization';
import { SHORT_PASSWORDS } from './short-passwords';

export const AUTHENTICATION_RULES = [DEFAULT_ROOT_PASSWORD, PASSWORD_WITHOUT_AUTHORIZATION, SHORT_PASSWORDS, GROUPS_WITHOUT_ADMINISTRATOR];
