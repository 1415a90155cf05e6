/** What is said of a link that was made, and of handing it on. */
export const linkBoxWords = {
  link: 'The link',
  length: (count: number) => `${count} characters.`,
  copy: 'Copy link',
  copied: 'Copied.',
  copyByHand: 'This browser does not let a page copy. The link is selected: copy it by hand.',
  send: 'Send',
  sendFailed: 'It was not sent. Copy the link instead.',
  file: 'Save as a file',
  fileSaved: (name: string) => `Saved as ${name}. Its reader opens it under “Shared with you”.`,
  withdraw:
    'The link is the data: there is no copy to switch off. To withdraw it, ask the reader to delete it.',
  tooLong: (bytes: number, most: number) =>
    `Your own words take ${bytes} bytes, and a link holds ${most} of them. Leave some out, or save a file instead.`,
  locking: 'Locking the link.',
  passphrase: 'A passphrase, if only who knows it may read the link',
  passphraseText: 'Tell it to the reader another way. Without it nobody can open the link, not even you.',
  showQr: 'Show as a QR code',
  qr: 'QR code of the link',
  qrText: 'Point a phone’s camera at it.',
  qrTooLong: 'The link is too long for a QR code. Leave something out, or save a file.',
} as const;
