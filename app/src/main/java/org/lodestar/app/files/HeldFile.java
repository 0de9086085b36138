package org.lodestar.app.files;

import java.util.UUID;

/**
 * A file that lies sealed and belongs to nothing yet. This record is the only place where its key
 * is: keep it inside something sealed (a visitor's draft) or attach it at once. When it is lost the
 * file can never be opened, and is swept away after some hours.
 *
 * <p>Goes through JSON and back unchanged.
 *
 * @param id of the file, and later of the attachment
 * @param key opens it
 * @param name cleaned, as the sender called it
 * @param size in bytes
 * @param sha256 of the original, in hexadecimal
 * @param kind by its first bytes
 * @param declared what the sender's program said it is, cleaned
 * @param scan what the scanner said while it came in
 */
public record HeldFile(
    UUID id,
    String key,
    String name,
    long size,
    String sha256,
    FileKind kind,
    String declared,
    ScanState scan)
    implements Received {
  /** Secret. */
  @Override
  public String toString() {
    return "HeldFile[" + id + "]";
  }
}
