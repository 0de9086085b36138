package org.lodestar.app.sharing;

import java.util.List;

/**
 * What a receiver knows of a share without reading it.
 *
 * @param state how far it is now
 * @param declared whether this worker has said that they know nobody in it
 */
public record Notice(Share share, ShareState state, boolean declared, List<Happened> happened) {
  public Notice {
    happened = List.copyOf(happened);
  }
}
