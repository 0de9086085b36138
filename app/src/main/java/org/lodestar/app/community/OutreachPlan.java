package org.lodestar.app.community;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody goes out, to whom, and with whom in the lead.
 *
 * @param endNote what came of it; empty until it has ended
 */
public record OutreachPlan(UUID id, Content content, State state, String endNote, long version) {

  /** How far it has come. */
  public enum State {
    DRAFT,
    RUNNING,
    ENDED
  }

  /** What can become of it. */
  public enum Move {
    START,
    END
  }

  /**
   * What it says.
   *
   * @param answers which threat or action of the strategy it answers, in words; may be empty
   * @param organisation that leads it
   * @param ends the last day, if one is set
   */
  public record Content(
      String title,
      Set<Audience> audiences,
      String why,
      String answers,
      UUID organisation,
      LocalDate begins,
      @Nullable LocalDate ends) {
    public Content {
      audiences = Set.copyOf(audiences);
    }
  }

  /** Whether visits are logged to it now. */
  public boolean running() {
    return state == State.RUNNING;
  }

  /** Whether its words and places can still be changed. */
  public boolean open() {
    return state != State.ENDED;
  }
}
