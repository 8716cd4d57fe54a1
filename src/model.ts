// The public surface of the package without a browser.
export {};
