package org.lodestar.app.members.face;

import static org.lodestar.app.members.store.tables.Tables.STARTER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.StarterChoice;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.OutsideJson;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.StarterPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * With what a partnership begins. What the platform brings of the place that it was first made for
 * is taken out before anybody sees a page of another partnership, and put back in where its first
 * administrator wants to begin with it. The same in a file goes from one installation to another:
 * bodies, plan, documents and public numbers, and nobody.
 */
@Component
public class Starters {
  /** Where the copy of another installation lies, in the data folder. */
  public static final String FILE = "starter.json";

  private static final Standing TASK = Standing.task("starter");
  private static final String FORMAT = "format";
  private static final String OURS = "lodestar-starter-1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  // Rooms that come later bring them.
  private final ObjectProvider<StarterPart> parts;
  private final DataFolder folder;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate apart;
  private final boolean kept;

  Starters(
      DSLContext sql,
      ObjectProvider<StarterPart> parts,
      DataFolder folder,
      Policy policy,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions,
      @Value("${lodestar.starter:}") String starter) {
    this.sql = sql;
    this.parts = parts;
    this.folder = folder;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.kept = "kept".equals(starter);
  }

  /** Takes out what came with the platform, where nobody works yet and nothing was chosen. */
  public void clear() {
    if (kept) {
      return;
    }
    TASK.run(
        () ->
            apart.executeWithoutResult(
                status -> {
                  // Of two nodes that start at one moment, one takes it out.
                  if (keep(taken(false))) {
                    parts.forEach(StarterPart::clear);
                  } else {
                    clearLater();
                  }
                }));
  }

  private boolean keep(String content) {
    return sql.insertInto(STARTER)
            .set(STARTER.CONTENT, content)
            .set(STARTER.TAKEN_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** What a room brings since, where nobody has begun between two versions of the platform. */
  private void clearLater() {
    if (later(sql.fetchSingle(STARTER).getContent()).isEmpty()) {
      return;
    }
    // Of two nodes at one moment the second finds no row to take away.
    sql.deleteFrom(STARTER)
        .returning(STARTER.CONTENT)
        .fetchOptional(STARTER.CONTENT)
        .ifPresent(
            content -> {
              List<StarterPart> later = later(content);
              ObjectNode file = (ObjectNode) JSON.readTree(content);
              later.forEach(each -> take(each, false, file));
              keep(JSON.writeValueAsString(file));
              later.forEach(StarterPart::clear);
            });
  }

  private List<StarterPart> later(String content) {
    JsonNode kept = JSON.readTree(content);
    return parts.stream().filter(each -> !kept.has(each.room())).toList();
  }

  private String taken(boolean all) {
    ObjectNode file = JSON.createObjectNode();
    file.put(FORMAT, OURS);
    parts.stream()
        .sorted(Comparator.comparing(StarterPart::room))
        .forEach(part -> take(part, all, file));
    return JSON.writeValueAsString(file);
  }

  private static void take(StarterPart part, boolean all, ObjectNode file) {
    ObjectNode room = file.putObject(part.room());
    part.take(all).forEach((table, rows) -> room.set(table, JSON.readTree(rows)));
  }

  /** With what one can begin here. */
  public Set<StarterChoice> offered() {
    Set<StarterChoice> offered = new TreeSet<>(Set.of(StarterChoice.EMPTY));
    boolean kept =
        TASK.call(() -> Boolean.TRUE.equals(apart.execute(status -> sql.fetchExists(STARTER))));
    if (kept) {
      offered.add(StarterChoice.BUILT_IN);
    }
    if (Files.isRegularFile(file())) {
      offered.add(StarterChoice.COPY);
    }
    return offered;
  }

  private Path file() {
    return folder.root().resolve(FILE);
  }

  /**
   * Begins with it, in the transaction in which the partnership begins; nothing of the other place
   * is left beside.
   *
   * @throws Refused when the copy cannot be read, or does not fit together
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(StarterChoice choice) {
    switch (choice) {
      case EMPTY -> {
        // It is empty already.
      }
      case BUILT_IN ->
          sql.selectFrom(STARTER)
              .fetchOptional(STARTER.CONTENT)
              .ifPresent(each -> put(each, StarterPart::put));
      case COPY -> put(read(), StarterPart::copy);
    }
    sql.deleteFrom(STARTER).execute();
  }

  private String read() {
    try (InputStream in = Files.newInputStream(file())) {
      return new String(in.readNBytes(OutsideJson.LONGEST + 1), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw wrong();
    }
  }

  private static Refused wrong() {
    return Refused.at("start", "members.setUp.start.wrong");
  }

  /** What does not fit leaves nothing half done: the whole beginning is undone with it. */
  private void put(String content, BiConsumer<StarterPart, Map<String, String>> way) {
    try {
      JsonNode file = OutsideJson.tree(content);
      if (!OURS.equals(text(file.get(FORMAT)))) {
        throw wrong();
      }
      for (String room : List.of("directory", "library", "strategy", "risks")) {
        part(room).ifPresent(part -> way.accept(part, tables(file.get(room))));
      }
    } catch (JacksonException | DataAccessException broken) {
      throw wrong();
    }
  }

  private Optional<StarterPart> part(String room) {
    return parts.stream().filter(each -> each.room().equals(room)).findFirst();
  }

  private static String text(@Nullable JsonNode node) {
    return node == null ? "" : node.asString("");
  }

  private static Map<String, String> tables(@Nullable JsonNode room) {
    Map<String, String> tables = new HashMap<>();
    if (room != null) {
      room.properties().forEach(each -> tables.put(each.getKey(), each.getValue().toString()));
    }
    return tables;
  }

  /** The place of this partnership as a file for another one; nobody is in it. */
  public byte[] take(Worker worker) {
    policy.require(worker, Action.SWITCH_CAPABILITIES);
    String taken = TASK.call(() -> Objects.requireNonNull(apart.execute(status -> taken(true))));
    apart.executeWithoutResult(
        status -> audit.record(MembersAction.STARTER_TAKEN, ObjectRef.all("PARTNERSHIP")));
    return taken.getBytes(StandardCharsets.UTF_8);
  }
}
