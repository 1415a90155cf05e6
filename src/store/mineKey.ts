/** Where this browser keeps what a person said. */
export const mineKey = 'wayline-mine';
