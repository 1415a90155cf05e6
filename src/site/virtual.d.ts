declare module 'virtual:catalog' {
  /** Folder of core.json and of the prose, below the base address, without slashes at its ends. */
  export const catalogFolder: string;
}
