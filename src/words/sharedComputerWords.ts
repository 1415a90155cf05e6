/** What is said of a computer that others use too. */
export const sharedComputerWords = {
  kept: 'Kept in this tab only, until it closes or is loaded again',
  isOn: 'Shared computer: nothing is stored here. What you say is gone when this tab closes or is loaded again. Download a backup to take it with you.',
  title: 'Does somebody else use this computer?',
  text: 'On a shared computer Wayline can store nothing at all: what you say then lasts as long as this tab. What is in this browser already stays where it is, out of sight.',
  turnOn: 'Store nothing in this tab',
  turnOff: 'Back to storing in this browser',
  turnOffText:
    'This tab stores nothing. Going back begins with what this browser had stored; what was said in this tab is lost unless you download it first.',
  refused: 'Your browser does not let this tab remember that. Use a private window instead.',
} as const;
