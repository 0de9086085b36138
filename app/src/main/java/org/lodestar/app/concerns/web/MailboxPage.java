package org.lodestar.app.concerns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.MessageFile;
import org.lodestar.app.concerns.face.Mailboxes.Stage;
import org.lodestar.app.concerns.form.FilesPage;
import org.lodestar.app.concerns.form.Frame;

/**
 * An open mailbox.
 *
 * @param reader who reads it, as it is at this minute; null when there is nobody
 * @param files names of what the reporter has sent
 * @param asks whether they are asked if they are safe: once a visit
 * @param sent whether the reporter has just sent something
 */
public record MailboxPage(
    Frame frame,
    Stage stage,
    @Nullable ReaderPage reader,
    List<Message> messages,
    List<String> files,
    boolean asks,
    boolean sent) {
  public MailboxPage {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }

  /** How much a file fetches. */
  public long kilobytes(MessageFile file) {
    return FilesPage.kilo(file.size());
  }
}
