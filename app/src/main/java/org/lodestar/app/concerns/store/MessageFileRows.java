package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.MESSAGE_FILE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.MessageFile;
import org.springframework.stereotype.Component;

/** Which files went out with which message. */
@Component
public class MessageFileRows {
  private final DSLContext sql;

  MessageFileRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Sends a file along with a message. */
  public void add(UUID concern, UUID message, MessageFile file) {
    sql.insertInto(MESSAGE_FILE)
        .set(MESSAGE_FILE.MESSAGE, message)
        .set(MESSAGE_FILE.FILE, file.file())
        .set(MESSAGE_FILE.CONCERN, concern)
        .set(MESSAGE_FILE.PLACE, (short) file.place())
        .set(MESSAGE_FILE.KIND, file.kind().name())
        .set(MESSAGE_FILE.SIZE, file.size())
        .execute();
  }

  /** The files of all messages of a concern, by message, in their order. */
  Map<UUID, List<MessageFile>> of(UUID concern) {
    return sql.selectFrom(MESSAGE_FILE)
        .where(MESSAGE_FILE.CONCERN.eq(concern))
        .orderBy(MESSAGE_FILE.MESSAGE, MESSAGE_FILE.PLACE)
        .fetchGroups(
            MESSAGE_FILE.MESSAGE,
            row ->
                new MessageFile(
                    row.get(MESSAGE_FILE.FILE),
                    row.get(MESSAGE_FILE.PLACE),
                    MessageFile.Kind.valueOf(row.get(MESSAGE_FILE.KIND)),
                    row.get(MESSAGE_FILE.SIZE)));
  }

  /** Whether a file of a concern went out with any of its messages. */
  public boolean wentOut(UUID concern, UUID file) {
    return sql.fetchExists(
        MESSAGE_FILE, MESSAGE_FILE.CONCERN.eq(concern), MESSAGE_FILE.FILE.eq(file));
  }
}
