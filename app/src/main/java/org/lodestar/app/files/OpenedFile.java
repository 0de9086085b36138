package org.lodestar.app.files;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is about to be handed out. Opening it was recorded.
 *
 * @param name cleaned, for the downloading browser
 * @param type media type under which it may be served
 * @param size in bytes
 * @param scanned false when nobody has looked for viruses: the page warns
 * @param content writes it; fails in the middle where the sealed bytes were altered
 */
public record OpenedFile(String name, String type, long size, boolean scanned, Content content)
    implements Opening {
  /** Writes the opened bytes, as they are unsealed, to where they go. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Names are personal. */
  @Override
  public String toString() {
    return "OpenedFile[" + type + "]";
  }
}
