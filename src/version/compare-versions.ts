/** The few releases of an app and of the rules, which compare each instance with each rule. */
const NUMBERS = new Map<string, readonly number[]>();

/** Compares dotted numbers: negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  const known = NUMBERS.get(version);
  if (known) return known;
  const numbers = version.split('.').map(Number);
  NUMBERS.set(version, numbers);
  return numbers;
}
