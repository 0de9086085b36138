package org.lodestar.app;

import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Definition;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.face.ProfileLife;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.publications.face.PublicNames;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/** A published problem profile, which partners read by their role alone; there is one for all. */
@Component
class MatrixProfiles {
  private final Profiles profiles;
  private final ProfileLife life;
  private final PublicNames names;
  private final ClosedPeriods periods;
  private final Clock clock;
  private final EmptyLedger ledger;
  private @Nullable UUID published;

  MatrixProfiles(
      Profiles profiles,
      ProfileLife life,
      PublicNames names,
      ClosedPeriods periods,
      Clock clock,
      EmptyLedger ledger) {
    this.names = names;
    this.profiles = profiles;
    this.life = life;
    this.periods = periods;
    this.clock = clock;
    this.ledger = ledger;
  }

  /** Values for the variables of a path. */
  Map<String, String> names(MatrixWorkers workers) {
    UUID id = published;
    if (id == null) {
      id = Ids.next();
      publish(id, workers.worker(Role.STRATEGIC_LEAD), workers.worker(Role.BOARD_MEMBER));
      published = id;
    }
    return Map.of(
        "id", id.toString(),
        "next", Ids.next().toString(),
        "section", ProfileSection.SCALE.slug(),
        "code", "K1");
  }

  private void publish(UUID id, Worker lead, Worker board) {
    MatrixFigures.closed(periods, lead, clock);
    countedForYears();
    Standing.member(lead.id()).run(() -> write(id, lead));
    Standing.member(board.id())
        .run(
            () -> {
              life.approve(board, id, profiles.get(board, id).version());
              life.publish(board, id, profiles.get(board, id).version(), cleared(board, id));
            });
  }

  /** What others left in the plan may hold what could be a name. */
  private Set<String> cleared(Worker board, UUID id) {
    return names.in(Objects.requireNonNull(profiles.get(board, id).proposed()).document()).stream()
        .map(LikelyName::mark)
        .collect(Collectors.toSet());
  }

  /** A year in which nothing was counted has no profile. */
  private void countedForYears() {
    try {
      ledger.asOwner(
          "insert into ledger.coverage (kind, since) values ('matrix.counted', '2000-01-01')"
              + " on conflict do nothing");
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private void write(UUID id, Worker lead) {
    YearMonth next = periods.list(lead).getLast().period().last().plusMonths(1);
    profiles.add(lead, id, Period.financialYearOf(next).first().getYear() - 1);
    for (ProfileSection each : ProfileSection.values()) {
      profiles.say(lead, id, new ProfileWords(each, "", "", "Matrix", 0));
    }
    life.propose(lead, id, profiles.get(lead, id).version(), at -> document());
  }

  private static ProfileDocument document() {
    ProfileDocument none = ProfileDocument.nothing();
    return new ProfileDocument(
        "Matrix",
        List.of(),
        none.labels(),
        none.stands(),
        List.of(new Definition("K1", "Matrix", "Matrix", "Matrix", "")),
        none.restricted(),
        none.open());
  }
}
