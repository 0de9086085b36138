package org.lodestar.app.community.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lodestar.app.community.AVisit;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Reach.InWard;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;

/** Whom visits reached, recovered from visits of which everything is known. */
class ReachingTest {
  private static final UUID ORGANISATION = new UUID(0, 1);
  private static final UUID PLAN = new UUID(0, 2);
  private static final UUID OTHER = new UUID(0, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private static OutreachSite site(int number, boolean listed) {
    return site(number, listed, "");
  }

  private static OutreachSite site(int number, boolean listed, String ward) {
    return new OutreachSite(
        new UUID(1, number),
        PLAN,
        new OutreachSite.Content(OutreachSite.Kind.OTHER, "Place " + number, "Road", ward),
        listed,
        0);
  }

  private static AVisit at(int site) {
    return AVisit.to(new UUID(1, site), ORGANISATION, DAY);
  }

  private static Visit of(UUID plan, AVisit made, boolean takenBack) {
    return new Visit(UUID.randomUUID(), plan, made.content(), ORGANISATION, takenBack, 0);
  }

  @Test
  void whatWasTakenBackIsNotCountedAndWhatNobodyCountedIsSaidBeside() {
    Reach reach =
        Reaching.of(
            List.of(
                of(PLAN, at(1), false),
                of(PLAN, at(1).withPeople(null), false),
                of(PLAN, at(2).withPeople(5).on(DAY.plusDays(1)), false),
                of(OTHER, at(3).withPeople(7).meeting(Audience.SITES), false),
                of(PLAN, at(4).withPeople(900), true)),
            List.of(site(1, true), site(2, true), site(3, false), site(4, true)));
    assertThat(reach.all()).isEqualTo(new Counted(4, 1, 24));
    assertThat(reach.sitesListed()).isEqualTo(3);
    assertThat(reach.sitesVisited()).isEqualTo(2);
    assertThat(reach.audiences())
        .isEqualTo(
            Map.of(Audience.DRIVERS, new Counted(3, 1, 17), Audience.SITES, new Counted(1, 0, 7)));
    assertThat(reach.quarters())
        .containsExactly(
            Map.entry(YearMonth.of(2026, 1), new Counted(3, 1, 19)),
            Map.entry(YearMonth.of(2026, 4), new Counted(1, 0, 5)));
    assertThat(reach.plans())
        .isEqualTo(Map.of(PLAN, new Counted(3, 1, 17), OTHER, new Counted(1, 0, 7)));
  }

  @Test
  void whoTakesNoPartInOutreachIsToldVisitsAndNoPeople() {
    Reach reach =
        Reaching.of(
                List.of(
                    of(PLAN, at(1).withPeople(2), false),
                    of(OTHER, at(3).withPeople(31).meeting(Audience.SITES), false)),
                List.of())
            .withoutPeople();
    assertThat(
            java.util.stream.Stream.of(reach.audiences(), reach.quarters(), reach.plans())
                .flatMap(each -> each.values().stream()))
        .isNotEmpty()
        .allMatch(Counted::keptBack)
        .allMatch(each -> each.people() == 0 && each.visits() > 0);
    assertThat(reach.all()).isEqualTo(new Counted(2, 0, 0, true));
  }

  @Test
  void visitsAreCountedWhereTheirPlacesLieAlsoThoseThatAreOffTheList() {
    List<Visit> visits =
        List.of(
            of(PLAN, at(1).withPeople(4), false),
            of(PLAN, at(1).withPeople(null).meeting(Audience.CARE_LEAVERS), false),
            of(PLAN, at(2).withPeople(6), false),
            of(PLAN, at(3).withPeople(2), false),
            of(PLAN, at(4).withPeople(900), true));
    List<OutreachSite> sites =
        List.of(
            site(1, true, "E05000001"),
            site(2, false, "E05000001"),
            site(3, true),
            site(4, true, "E05000002"));
    Reach reach = Reaching.of(visits, sites);
    assertThat(reach.wards())
        .isEqualTo(
            Map.of(
                "E05000001",
                new InWard(
                    new Counted(3, 1, 10), EnumSet.of(Audience.DRIVERS, Audience.CARE_LEAVERS)),
                "",
                new InWard(new Counted(1, 0, 2), EnumSet.of(Audience.DRIVERS))));
    assertThat(reach.withoutPeople().wards().values())
        .allMatch(each -> each.counted().keptBack() && each.counted().people() == 0)
        .extracting(each -> each.counted().visits())
        .containsExactlyInAnyOrder(3, 1);
  }

  @Test
  void languagesAreTimesAndNotPeople() {
    Reach reach =
        Reaching.of(
            List.of(
                of(PLAN, at(1).withPeople(100), false),
                of(PLAN, at(1).in(EnumSet.of(Spoken.DARI, Spoken.ENGLISH)), false)),
            List.of());
    assertThat(reach.languages())
        .isEqualTo(Map.of(Spoken.ENGLISH, 2, Spoken.POLISH, 1, Spoken.DARI, 1));
  }

  @Test
  void whereNobodyEverCountedThereIsNoNumber() {
    Reach reach = Reaching.of(List.of(of(PLAN, at(1).withPeople(null), false)), List.of());
    assertThat(reach.all().known()).isFalse();
    assertThat(Reaching.of(List.of(), List.of()).all()).isEqualTo(Counted.NONE);
  }

  @Property
  void quartersAudiencesAndPlansAddUpToAll(
      @ForAll @Size(max = 30) List<@IntRange(min = -1, max = 400) Integer> counts) {
    List<Visit> visits =
        counts.stream()
            .map(
                each ->
                    of(
                        each % 2 == 0 ? PLAN : OTHER,
                        at(each)
                            .withPeople(each < 0 ? null : each)
                            .on(DAY.plusDays(each))
                            .meeting(Audience.values()[Math.abs(each) % Audience.values().length]),
                        false))
            .toList();
    Reach reach = Reaching.of(visits, List.of());
    for (Map<?, Counted> part : List.of(reach.audiences(), reach.quarters(), reach.plans())) {
      assertThat(part.values().stream().mapToLong(Counted::people).sum())
          .isEqualTo(reach.all().people());
      assertThat(part.values().stream().mapToInt(Counted::visits).sum())
          .isEqualTo(reach.all().visits());
      assertThat(part.values().stream().mapToInt(Counted::notCounted).sum())
          .isEqualTo(reach.all().notCounted());
    }
  }
}
