package org.lodestar.app.members.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.HelplineSlot.Helpline;

/**
 * The door of something that the partnership does not use.
 *
 * @param state who switched it off and when
 * @param typed what the reader had written when it was switched off; empty for who only looks
 * @param urgent whom one calls where somebody is in danger
 * @param tells whether the reader can tell a worry instead
 * @param use where the reader switches it on again; null for who may not
 */
public record ShutPage(
    String name,
    String state,
    String typed,
    List<Helpline> urgent,
    boolean tells,
    @Nullable String use) {
  public ShutPage {
    urgent = List.copyOf(urgent);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "ShutPage[personal]";
  }
}
