import { Chart, Cron, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { ArgoApplication, ArgoProject, PromotionOrder } from '@org/milvus-k8s/gitops';
import { ENVIRONMENTS } from './environments';
import { Search } from './search';

const REPOSITORY = 'https://git.bank.example/search.git';

/** The three environments, and the Applications that bring them into their clusters. Apply this chart once; then it applies itself. */
export class Delivery extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'argocd' });

    const charts = Object.entries(ENVIRONMENTS).map(([name, environment]) => ({
      environment,
      chart: new Search(scope, name, environment),
    }));
    new PromotionOrder(this, 'promotion', { charts: charts.map(({ chart }) => chart) });

    for (const { environment, chart } of charts) {
      const { id: name } = chart.node;
      const project = new ArgoProject(this, `search-${name}-project`, {
        name: `search-${name}`,
        // Pods of a critical environment are replaced at night.
        ...(environment.isCritical
          ? { syncWindows: [{ kind: 'allow', schedule: Cron.schedule({ minute: '0', hour: '21' }), duration: Duration.hours(7) }] }
          : {}),
      });
      new ArgoApplication(this, `search-${name}`, {
        charts: [chart],
        project,
        repoUrl: REPOSITORY,
        destination: environment.cluster,
        createNamespace: true,
      });
    }
    new ArgoApplication(this, 'search', { charts: [this], repoUrl: REPOSITORY });
  }
}
