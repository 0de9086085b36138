package org.lodestar.app.ground;

import java.util.List;

/** Slot: lines printed once the platform listens, such as the demonstration's sign-ins. */
public interface StartNotice {
  /** The lines; {@code url} is the platform's own address without a final slash. */
  List<String> lines(String url);
}
