import { leaveKeysToInputMethods } from './input-methods';
import { openSearchOnRequest } from './open-search';
import { followThemeChoice } from './theme';
import { workOffline } from './work-offline';

followThemeChoice();
leaveKeysToInputMethods();
openSearchOnRequest();
workOffline();
