import { openSearchOnRequest } from './open-search';
import { followThemeChoice } from './theme';
import { workOffline } from './work-offline';

followThemeChoice();
openSearchOnRequest();
workOffline();
