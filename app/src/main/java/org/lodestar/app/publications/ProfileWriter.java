package org.lodestar.app.publications;

import java.time.Instant;
import org.lodestar.app.members.Worker;

/** Writes what a profile says in English, for whom no page is open. */
public interface ProfileWriter {
  /**
   * What it says.
   *
   * @param at when it goes to review
   */
  ProfileDocument write(Worker worker, Profile profile, Instant at);
}
