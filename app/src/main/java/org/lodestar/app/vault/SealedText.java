package org.lodestar.app.vault;

/**
 * Sealed bytes together with what is needed to open them, for opening many at once.
 *
 * @param subject whose key sealed them
 * @param place the cell they were read from
 * @param sealed the bytes as stored
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copying each would cost lists dear.
public record SealedText(Subject subject, Place place, byte[] sealed) {
  @Override
  public String toString() {
    return "SealedText[" + subject.kind() + "]";
  }
}
