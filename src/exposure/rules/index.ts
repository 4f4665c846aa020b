export * from './gateway-routes';
export * from './inputs';
