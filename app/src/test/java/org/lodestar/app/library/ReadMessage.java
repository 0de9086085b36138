package org.lodestar.app.library;

import org.lodestar.app.library.face.Messages;
import org.lodestar.app.site.Language;

/** What a second person read of a message that waits. */
public final class ReadMessage {
  private ReadMessage() {}

  /** The code that is sent along when it is approved. */
  public static String waiting(Messages.View view, Language in) {
    return view.find(in, MessageState.WAITING).map(view::code).orElseThrow();
  }
}
