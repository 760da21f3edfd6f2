import { pathsAside } from './paths-aside';
import { walkPaths } from './walk-paths';

walkPaths(pathsAside);
