// Locks what a link carries with a passphrase, and unlocks it. The form is in docs/link-format.md (kind 2).

const saltSize = 16;
/** OWASP's advice for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;
/** Every sealing has a salt and so a key of its own: a key that is used once needs no other nonce. */
const nonce = new Uint8Array(12);

/** Without a secure context (https, or this computer itself) browsers lock nothing. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** The salt, and behind it the plain bytes under AES-GCM. Two sealings of the same are never the same. */
export async function seal(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(saltSize));
  const key = await keyOf(passphrase, salt);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, Uint8Array.from(plain));
  return Uint8Array.from([...salt, ...new Uint8Array(locked)]);
}

/** Null when the passphrase is another one: whether the link is whole its checksum has told already. */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const key = await keyOf(passphrase, sealed.slice(0, saltSize));
  try {
    const locked = sealed.slice(saltSize);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, locked));
  } catch {
    return null;
  }
}

/** Blanks around a passphrase come from copying, and its letters may be composed in more than one way. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.trim().normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
