package org.lodestar.app.concerns.web;

import java.util.List;
import org.lodestar.app.concerns.Channel;

/**
 * The first page: how it comes in, and what was left unfinished.
 *
 * @param unfinished links to the worker's own
 * @param closed whether one could not be handed in, since no organisation receives any
 * @param handedIn whether one was handed in that the worker may not read back
 */
public record TakeChoice(List<ConcernView.Link> unfinished, boolean closed, boolean handedIn) {
  /** Channels that a worker takes down. */
  public static final List<Channel> CHANNELS =
      List.of(
          Channel.PHONE,
          Channel.WALK_IN,
          Channel.TEXT_MESSAGE,
          Channel.EMAIL,
          Channel.CHILDREN_FRONT_DOOR,
          Channel.ADULTS_FRONT_DOOR);

  public TakeChoice {
    unfinished = List.copyOf(unfinished);
  }
}
