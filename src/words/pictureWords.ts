/** What is said where a picture could not be made. */
export const pictureWords = {
  failed: 'The picture could not be made in this browser. Save it as SVG instead.',
  fontFailed: 'The font of the picture could not be loaded. Check the connection and try again.',
} as const;
