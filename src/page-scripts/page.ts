import { openSearchOnRequest } from './open-search';
import { followThemeChoice } from './theme';

followThemeChoice();
openSearchOnRequest();
