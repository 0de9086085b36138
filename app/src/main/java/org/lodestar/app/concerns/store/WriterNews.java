package org.lodestar.app.concerns.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.OwnWriters;
import org.lodestar.app.concerns.OwnWriters.Now;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.springframework.stereotype.Component;

/** Tells the room of whoever wrote a concern of their own what has happened to it. */
@Component
public class WriterNews {
  private final List<OwnWriters> rooms;
  private final ConcernRows concerns;

  WriterNews(List<OwnWriters> rooms, ConcernRows concerns) {
    this.rooms = rooms;
    this.concerns = concerns;
  }

  /** The concern has moved. */
  void follow(ConcernRecord concern) {
    Now now =
        new Now(
            concern.getId(),
            ConcernState.valueOf(concern.getState()),
            concern.getCloseReason() == null ? null : CloseReason.valueOf(concern.getCloseReason()),
            concern.getReceiver());
    rooms.forEach(room -> room.follow(now));
  }

  /** Tells the writer where it stands, after what kept them from it is gone. */
  public void catchUp(UUID concern) {
    concerns.find(concern).ifPresent(this::follow);
  }

  /** Insists that a worker who wrote the concern may read what is new in it. */
  public void requireReader(UUID concern) {
    rooms.forEach(room -> room.requireReader(concern));
  }

  /** A message of staff waits for the writer. */
  public void written(UUID concern) {
    rooms.forEach(room -> room.written(concern));
  }

  /** Who wrote it; empty for what came in another way. */
  Optional<UUID> writerOf(UUID concern) {
    return rooms.stream().flatMap(room -> room.writerOf(concern).stream()).findFirst();
  }
}
