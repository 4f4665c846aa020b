/** API of Argo CD's Application, AppProject and ApplicationSet. */
export const ARGO_API = 'argoproj.io/v1alpha1';

/** Namespace of Argo CD's objects, if the chart names no namespace. */
export const ARGO_NAMESPACE = 'argocd';

/** Finalizer with which deleting an Application deletes everything that it applied. */
export const DELETES_OBJECTS = 'resources-finalizer.argocd.argoproj.io';
