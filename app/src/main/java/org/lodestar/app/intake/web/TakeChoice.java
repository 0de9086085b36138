package org.lodestar.app.intake.web;

import java.util.List;
import org.lodestar.app.concerns.Channel;

/**
 * The first page: how it comes in, and what was left unfinished.
 *
 * @param unfinished the worker's own, newest first
 * @param closed whether one could not be handed in, since no organisation receives any
 * @param notice key of what was just done; empty for nothing
 */
public record TakeChoice(List<Unfinished> unfinished, boolean closed, String notice) {
  /** Channels that a worker takes down. */
  public static final List<Channel> CHANNELS =
      List.of(
          Channel.PHONE,
          Channel.WALK_IN,
          Channel.TEXT_MESSAGE,
          Channel.EMAIL,
          Channel.CHILDREN_FRONT_DOOR,
          Channel.ADULTS_FRONT_DOOR);

  /** One that is not handed in: what it is, its page, and when it ends. */
  public record Unfinished(String label, String href, String ends) {}

  public TakeChoice {
    unfinished = List.copyOf(unfinished);
  }
}
