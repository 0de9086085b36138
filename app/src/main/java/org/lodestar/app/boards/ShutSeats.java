package org.lodestar.app.boards;

import java.util.List;

/**
 * Voting seats of a board whose holders cannot open what is laid before it: nobody who works with
 * the platform sits there, or their roles do not open boards.
 *
 * @param voting how many seats vote
 * @param names of those who cannot, as their board knows them
 */
public record ShutSeats(int voting, List<String> names) {
  public ShutSeats {
    names = List.copyOf(names);
  }
}
