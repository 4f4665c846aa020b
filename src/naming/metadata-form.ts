const NAME = /^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/;

/** Whether a text is a valid key of a label or an annotation. */
export function isQualifiedName(key: string): boolean {
  const [name = '', prefix, ...rest] = key.split('/').reverse();
  return rest.length === 0 && NAME.test(name) && (prefix === undefined || PREFIX.test(prefix));
}

/** Whether a text is a valid value of a label. */
export function isLabelValue(value: string): boolean {
  return value === '' || NAME.test(value);
}

/** Whether a text is a valid object name that may contain dots, such as that of a Secret or a priority class. */
export function isObjectName(name: string): boolean {
  return PREFIX.test(name) && !name.split('.').some((part) => part === '' || part.startsWith('-') || part.endsWith('-'));
}

/** Whether a text is a valid field of a Secret or a ConfigMap. */
export function isDataKey(key: string): boolean {
  return /^[-._A-Za-z0-9]{1,253}$/.test(key) && key !== '.' && key !== '..';
}
