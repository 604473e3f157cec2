/** Of package.json; told by the health document. */
export const VERSION = '0.1.0';
