// The public surface of the package in a browser.
export {};
