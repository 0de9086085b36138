package org.lodestar.app.boards.face;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.boards.store.BoardWordRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.ReadPlace;
import org.springframework.stereotype.Component;

/**
 * Words of a meeting: its agenda, papers and minutes, what it decided, what it asked for, and why
 * it was called off.
 */
@Component
class MeetingWords implements ReadPlace {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final BoardWordRows rows;
  private final BoardDesk desk;

  MeetingWords(BoardWordRows rows, BoardDesk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  @Override
  public Kind kind() {
    return Kind.MEETING;
  }

  @Override
  public Where where(UUID id) {
    BoardWordRows.Met met = rows.meeting(id).orElseThrow(NotFound::new);
    return new Where(
        desk.body(met.body()).shown() + ", " + DAY.format(met.day()),
        "/boards/" + met.body() + "/meetings/" + id,
        Action.READ_BOARDS);
  }

  @Override
  public List<KeptWords> list(UUID id) {
    return rows.list(id);
  }

  @Override
  public void takeOut(UUID id, Set<UUID> chosen, String instead, UUID taking) {
    rows.takeOut(id, chosen, instead, taking);
  }
}
