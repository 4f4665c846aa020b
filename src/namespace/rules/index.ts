export * from './namespace';
export * from './inputs';
