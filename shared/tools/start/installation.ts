import type { Environment } from '../environment.ts';
import type { Secrets } from './secrets.ts';

/** What is known of an installation once its settings, its data folder and its secrets have been seen to. */
export interface Installation {
  /** The folder of the repository. */
  root: string;
  environment: Environment;
  secrets: Secrets;
  /** The caller's environment: what is not ours in it is passed on as it is. */
  variables: NodeJS.ProcessEnv;
}
