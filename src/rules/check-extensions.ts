import type { AppContents, ExtensionSpec, InstanceModel } from '../model';
import type { ModelRule, RuleReport } from './model-rule';

type CheckApp = NonNullable<ModelRule['checkApp']>;

/** Makes the check of a rule over one kind of extensions from a check of one of them. */
export function checkExtensions<Part extends ExtensionSpec>(isPart: (part: ExtensionSpec) => part is Part) {
  return (check: (part: Part, report: RuleReport, app: AppContents) => void): CheckApp =>
    (app, report) => {
      for (const part of app.extensions.filter(isPart)) check(part, report, app);
    };
}

/** The same for extensions of a Milvus, with that Milvus if this app declares it. */
export function checkExtensionsOfMilvus<Part extends ExtensionSpec & { readonly milvus: string }>(
  isPart: (part: ExtensionSpec) => part is Part,
) {
  const checkEach = checkExtensions(isPart);
  return (check: (part: Part, report: RuleReport, milvus: InstanceModel | undefined, app: AppContents) => void): CheckApp =>
    checkEach((part, report, app) => {
      check(
        part,
        report,
        app.instances.find(({ path }) => path === part.milvus),
        app,
      );
    });
}
