/** What the tests use of selenium-webdriver, which brings no types of its own. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    getAttribute(name: string): Promise<string | null>;
    getText(): Promise<string>;
    sendKeys(text: string): Promise<void>;
  }

  export interface Locator {
    readonly using: string;
    readonly value: string;
  }

  export interface Condition<Found> {
    readonly found?: Found;
  }

  export interface WebDriver {
    executeScript<Result>(script: string, ...values: readonly unknown[]): Promise<Result>;
    findElements(locator: Locator): Promise<readonly WebElement[]>;
    get(url: string): Promise<void>;
    getCurrentUrl(): Promise<string>;
    navigate(): { refresh(): Promise<void> };
    quit(): Promise<void>;
    wait<Found>(condition: Condition<Found>, milliseconds: number): Promise<Found>;
    wait(condition: () => Promise<boolean>, milliseconds: number, message: string): Promise<boolean>;
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

  export const By: { css(selector: string): Locator };
  export const until: { elementLocated(locator: Locator): Condition<WebElement> };
}
