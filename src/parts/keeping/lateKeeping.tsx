import { late } from '../../ui/late.tsx';

// What is said of saving stands on several screens and waits for the person anyway.
export const SavedNote = late(async () => (await import('./SavedNote.tsx')).SavedNote);
export const SavingNotice = late(async () => (await import('./SavingNotice.tsx')).SavingNotice);
export const KeepingControls = late(async () => (await import('./KeepingControls.tsx')).KeepingControls);
export const BackupButton = late(async () => (await import('./BackupButton.tsx')).BackupButton);
