/** What the tests use of selenium-webdriver, which brings no types of its own. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    clear(): Promise<void>;
    click(): Promise<void>;
    sendKeys(text: string): Promise<void>;
  }

  export interface WebDriver {
    executeAsyncScript<Result>(script: string, ...values: readonly unknown[]): Promise<Result>;
    executeScript<Result>(script: string, ...values: readonly unknown[]): Promise<Result>;
    get(url: string): Promise<void>;
    getCurrentUrl(): Promise<string>;
    navigate(): { refresh(): Promise<void>; back(): Promise<void> };
    quit(): Promise<void>;
    wait<Found>(condition: () => Promise<Found | undefined>, milliseconds: number, message: string): Promise<Found>;
  }

  export interface Capabilities {
    get(name: string): unknown;
  }

  export const Capabilities: new (capabilities: Readonly<Record<string, unknown>>) => Capabilities;

  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }

  export const Key: { readonly CONTROL: string; chord(...keys: readonly string[]): string };
}
