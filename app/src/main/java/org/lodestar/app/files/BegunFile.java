package org.lodestar.app.files;

import java.util.UUID;

/**
 * A file that arrives piece by piece. Like {@link HeldFile} the only place where its key is: keep
 * it sealed until {@code Uploads.finish} has made a {@link HeldFile} of it.
 *
 * @param id of the file
 * @param key seals its pieces
 * @param name cleaned
 * @param size how many bytes it will have
 * @param declared what the sender's program said it is, cleaned
 */
public record BegunFile(UUID id, String key, String name, long size, String declared)
    implements Received {
  /** Secret. */
  @Override
  public String toString() {
    return "BegunFile[" + id + "]";
  }
}
