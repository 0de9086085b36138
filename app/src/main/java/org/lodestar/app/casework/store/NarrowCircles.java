package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.EPISODE;
import static org.lodestar.app.casework.store.tables.Tables.NARROW_CIRCLE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.store.tables.tables.records.NarrowCircleRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.BaseType;
import org.lodestar.vocabulary.ExploitationType;
import org.springframework.stereotype.Component;

/** The circle of a case: the few who open its narrow notes. */
@Component
public class NarrowCircles {
  private static final String PURPOSE = "NARROW_NOTES";

  private final DSLContext sql;
  private final Grants grants;
  private final CaseDesk desk;
  private final CaseCodes codes;

  NarrowCircles(DSLContext sql, Grants grants, CaseDesk desk, CaseCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.grants = grants;
    this.desk = desk;
  }

  /**
   * The circle of a case, for writing in it. Whoever writes first makes it, with who is in charge.
   * Later nobody lets themselves in by writing: that would open what others wrote.
   *
   * @throws Refused for somebody who is not in it
   */
  public UUID open(Worker worker, CaseFile file) {
    UUID circle = find(file.id()).orElseGet(() -> found(worker, file));
    if (!includes(circle, worker.id())) {
      throw Refused.because("casework.rule.notInCircle");
    }
    return circle;
  }

  private UUID found(Worker worker, CaseFile file) {
    UUID circle = make(file.id());
    admit(circle, worker.id());
    if (file.owner() != null) {
      admit(circle, file.owner());
    }
    return circle;
  }

  private boolean includes(UUID circle, UUID worker) {
    return grants.levelOf(circle, worker).isPresent();
  }

  private UUID make(UUID caseFile) {
    NarrowCircleRecord row = new NarrowCircleRecord();
    row.setCaseFile(caseFile);
    row.setCircle(Ids.next());
    row.setMadeAt(Columns.at(desk.now()));
    sql.insertInto(NARROW_CIRCLE).set(codes.circles().coded(row)).onConflictDoNothing().execute();
    return find(caseFile).orElseThrow(NotFound::new);
  }

  private void admit(UUID circle, UUID worker) {
    grants.allow(circle, worker, Level.WORK, PURPOSE);
  }

  /** The circle of a case, where there is one that the platform made for it. */
  public Optional<UUID> find(UUID caseFile) {
    return row(caseFile).filter(codes.circles()::isRight).map(NarrowCircleRecord::getCircle);
  }

  private Optional<NarrowCircleRecord> row(UUID caseFile) {
    return sql.selectFrom(NARROW_CIRCLE)
        .where(NARROW_CIRCLE.CASE_FILE.eq(caseFile))
        .fetchOptional();
  }

  /** Whether whoever acts now belongs to a circle. */
  public boolean isMine(UUID circle) {
    return Standing.current().member().map(worker -> includes(circle, worker)).orElse(true);
  }

  /** Cases to which these circles belong; others are left out. */
  public Set<UUID> casesOf(Collection<UUID> circles) {
    return sql.select(NARROW_CIRCLE.CASE_FILE)
        .from(NARROW_CIRCLE)
        .where(Columns.among(NARROW_CIRCLE.CIRCLE, circles))
        .fetchSet(NARROW_CIRCLE.CASE_FILE);
  }

  /** Those who open the narrow notes of a case. */
  public List<UUID> members(UUID caseFile) {
    return find(caseFile).map(grants::holdersOf).orElse(List.of());
  }

  /** Makes these, and nobody else, the circle of a case. */
  public void set(UUID caseFile, List<UUID> workers) {
    UUID circle = find(caseFile).orElseGet(() -> make(caseFile));
    grants.restrictTo(circle, workers, PURPOSE);
  }

  /**
   * Who takes charge comes in, who leaves it goes out.
   *
   * @return whether there is a circle that this could change
   * @throws NotFound where somebody put another one in its place
   */
  public boolean handOver(UUID caseFile, @Nullable UUID from, @Nullable UUID to) {
    Optional<UUID> found = find(caseFile);
    if (found.isEmpty() && row(caseFile).isPresent()) {
      throw new NotFound();
    }
    found.ifPresent(
        circle -> {
          grants.mustBeOf(circle, Set.of(PURPOSE));
          if (from != null && !from.equals(to)) {
            grants.revoke(circle, from);
          }
          if (to != null) {
            admit(circle, to);
          }
        });
    return found.isPresent();
  }

  /** Whether a worker opens the narrow notes of a case, where there are any. */
  public boolean opens(UUID caseFile, UUID worker) {
    return find(caseFile).map(circle -> includes(circle, worker)).orElse(false);
  }

  /**
   * Undoes a {@link #handOver}: who came in by it goes out, who went out by it comes in.
   *
   * @param joined who came in; null for nobody
   * @param left who went out; null for nobody
   */
  public void handBack(UUID caseFile, @Nullable UUID joined, @Nullable UUID left) {
    find(caseFile)
        .ifPresent(
            circle -> {
              grants.mustBeOf(circle, Set.of(PURPOSE));
              if (joined != null) {
                grants.revoke(circle, joined);
              }
              if (left != null) {
                admit(circle, left);
              }
            });
  }

  /** Notes about sexual exploitation are narrow unless their writer, who may be in it, says no. */
  public boolean usuallyNarrow(UUID caseFile, UUID worker) {
    boolean may = find(caseFile).map(circle -> includes(circle, worker)).orElse(true);
    return may && isSexual(caseFile);
  }

  private boolean isSexual(UUID caseFile) {
    return sql
        .select(EPISODE.TYPES)
        .from(EPISODE)
        .join(PERSON)
        .on(PERSON.ID.eq(EPISODE.PERSON))
        .where(PERSON.CASE_FILE.eq(caseFile))
        .fetch(EPISODE.TYPES)
        .stream()
        .flatMap(Arrays::stream)
        .map(ExploitationType::valueOf)
        .anyMatch(type -> type.baseType().filter(BaseType.SEXUAL::equals).isPresent());
  }
}
