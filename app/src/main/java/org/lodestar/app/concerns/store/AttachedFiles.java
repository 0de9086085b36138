package org.lodestar.app.concerns.store;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.face.Attachments;
import org.springframework.stereotype.Component;

/** Files of a concern: their keys die with the key of what was told. */
@Component
public class AttachedFiles {
  private final Attachments attachments;

  AttachedFiles(Attachments attachments) {
    this.attachments = attachments;
  }

  /** Gives a file its place, in the transaction in force; false when it has one already. */
  public boolean add(UUID concern, HeldFile file, String description) {
    return attachments.attach(Sealing.report(concern), concern, file, description);
  }

  /** Gives a file its place with who reported: it opens to whom they may be known. */
  void addToReporter(UUID reporter, HeldFile file) {
    attachments.attach(Sealing.contact(reporter), reporter, file, "");
  }

  /** What the reporter has sent themselves. */
  public List<Attachment> sentByReporter(UUID concern) {
    return attachments.sentByReporter(concern);
  }

  /** How much there is, for the limits. */
  public Already already(UUID concern) {
    return attachments.already(concern);
  }
}
