package org.lodestar.app.casework.store;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.PersonRemoval;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.face.Attachments;
import org.springframework.stereotype.Component;

/**
 * Nobody is removed as added in error under whose name a file lies: it would open to nobody any
 * more. What was taken out before goes with the key.
 */
@Component
class FilesOfRemoved implements PersonRemoval {
  private final Attachments attachments;

  FilesOfRemoved(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public Optional<String> refusal(UUID person) {
    return attachments.of(person).stream().allMatch(Attachment::isOut)
        ? Optional.empty()
        : Optional.of("casework.rule.personHasFiles");
  }

  @Override
  public void remove(UUID person) {
    // Their key is forgotten by whoever removes them, and what is sealed for it opens to nobody.
  }
}
