package org.lodestar.app.concerns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worry as somebody hands it in.
 *
 * @param id fixed before it is sent, so that sending it again changes nothing
 * @param circumstances what was chosen
 * @param told what was written
 * @param confidentiality what may be done with the reporter's identity
 * @param reporter who reported; null exactly when anonymous
 * @param language tag of the language for messages, such as {@code ro}
 */
public record Report(
    UUID id,
    Channel channel,
    Circumstances circumstances,
    Told told,
    Confidentiality confidentiality,
    @Nullable Reporter reporter,
    String language) {
  public Report {
    if ((confidentiality == Confidentiality.ANONYMOUS) != (reporter == null)) {
      throw new IllegalArgumentException("An anonymous report, and no other, has no reporter");
    }
    // What a worker writes of their own may stand in their account alone.
    if (!channel.byWorker() && circumstances.signs().isEmpty() && told.empty()) {
      throw new IllegalArgumentException("A report holds a sign or a word");
    }
  }
}
