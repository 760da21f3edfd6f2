import { pathsToThePublic } from './paths-to-the-public';
import { walkPaths } from './walk-paths';

walkPaths(pathsToThePublic);
