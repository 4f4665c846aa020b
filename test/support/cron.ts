import { Cron } from 'cdk8s';

/** The schedule of a cron expression. Fields before the last five stay with the minute. */
export function cron(expression: string): Cron {
  const [weekDay = '', month = '', day = '', hour = '', ...minutes] = expression.split(' ').reverse();
  return Cron.schedule({ minute: minutes.reverse().join(' '), hour, day, month, weekDay });
}
