package org.lodestar.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.protect.Disclosure;

/** What earlier releases and tables of the same day would give away together. */
class RegisterTest {
  private static final Rules RULES =
      Rules.suppress(
          5,
          Map.of(
              "district",
              DimensionRule.flat("all"),
              "age",
              new DimensionRule(
                  "all",
                  Map.of("0-15", "under 25", "16-17", "under 25", "18-24", "under 25"),
                  Map.of("under 18", List.of("0-15", "16-17"))),
              "period",
              DimensionRule.tree("ever", Map.of("Jan-Nov", "2025", "2025", "ever"))));

  private static Table byDistrict(long north, long south, long east) {
    return Table.of(
        List.of("district"),
        Row.of(north, "North"),
        Row.of(south, "South"),
        Row.of(east, "East"),
        Row.of(north + south + east, "all"));
  }

  private static Protected protect(Table table, ReleasedRow... earlier) {
    Release release = new Release("earlier", table.dimensions(), List.of(earlier));
    return Disclosure.protect(table, RULES, new Register(List.of(release)));
  }

  private static Table ofTime(String period, long north, long south) {
    return new Table(
        period,
        List.of("district", "period"),
        List.of(
            Row.of(north, "North", period),
            Row.of(south, "South", period),
            Row.of(north + south, "all", period)));
  }

  @Test
  void theMonthThatALongerPeriodAddsIsNotToldByTheDifference() {
    Table year = ofTime("2025", 20, 30);
    Release elevenMonths =
        new Release(
            "to November",
            List.of("district", "period"),
            List.of(
                ReleasedRow.of(18L, "North", "Jan-Nov"),
                ReleasedRow.of(25L, "South", "Jan-Nov"),
                ReleasedRow.of(43L, "all", "Jan-Nov")));
    Protected alone = Disclosure.protect(year, RULES, Register.EMPTY);
    assertThat(Attacks.hidden(alone)).isEmpty();
    Protected done = Disclosure.protect(year, RULES, new Register(List.of(elevenMonths)));
    assertThat(Attacks.hidden(done)).as("two in December in the North").contains(0).hasSize(2);
    assertThat(done.findings()).isEmpty();
  }

  @Test
  void nothingMoreGoesWhereTheDifferenceIsLarge() {
    Table year = ofTime("2025", 28, 40);
    Release earlier =
        new Release(
            "to November",
            List.of("district", "period"),
            List.of(
                ReleasedRow.of(18L, "North", "Jan-Nov"),
                ReleasedRow.of(25L, "South", "Jan-Nov"),
                ReleasedRow.of(43L, "all", "Jan-Nov")));
    Protected done = Disclosure.protect(year, RULES, new Register(List.of(earlier)));
    assertThat(Attacks.hidden(done)).isEmpty();
  }

  @Test
  void ageBandsOfAnEarlierReleaseAreHeldAgainstThoseOfThisOne() {
    Table bands =
        Table.of(
            List.of("age"), Row.of(20, "under 25"), Row.of(30, "25 and over"), Row.of(50, "all"));
    Release earlier =
        new Release(
            "children",
            List.of("age"),
            List.of(ReleasedRow.of(17L, "under 18"), ReleasedRow.of(50L, "all")));
    Protected alone = Disclosure.protect(bands, RULES, Register.EMPTY);
    assertThat(Attacks.hidden(alone)).isEmpty();
    Protected done = Disclosure.protect(bands, RULES, new Register(List.of(earlier)));
    assertThat(Attacks.hidden(done)).as("three of 18 to 24 by subtraction").contains(0, 1);
  }

  @Test
  void whatWasNotShownBeforeStaysHidden() {
    Protected done =
        protect(
            byDistrict(20, 30, 40),
            ReleasedRow.of(null, "North"),
            ReleasedRow.of(null, "South"),
            ReleasedRow.of(40L, "East"),
            ReleasedRow.of(90L, "all"));
    assertThat(Attacks.hidden(done)).containsExactly(0, 1);
    assertThat(done.rows().getFirst().why()).isEqualTo(Why.EARLIER);
  }

  @Test
  void whatAnEarlierReleaseGivesAwayIsNamedAndNotSaidAgain() {
    Protected done =
        protect(
            byDistrict(3, 30, 40),
            ReleasedRow.of(3L, "North"),
            ReleasedRow.of(30L, "South"),
            ReleasedRow.of(40L, "East"),
            ReleasedRow.of(73L, "all"));
    assertThat(Attacks.hidden(done)).containsExactly(0);
    assertThat(done.findings())
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo(Finding.ALREADY_PUBLIC);
    assertThat(done.findings().getFirst().text()).contains("district North").doesNotContain("3");
  }

  @Test
  void aReleaseThatContradictsTheTableIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                protect(
                    byDistrict(20, 30, 40),
                    new ReleasedRow(List.of("North"), 21L, 0, 2),
                    ReleasedRow.of(90L, "all")))
        .isInstanceOf(DisclosureException.class)
        .hasMessageContaining("earlier line 2")
        .hasMessageContaining("North")
        .hasMessageContaining("period");
  }

  @Test
  void aRoundedReleaseMayLieOffByLessThanItsBase() {
    Protected done =
        protect(
            byDistrict(21, 30, 40),
            new ReleasedRow(List.of("North"), 25L, 4, 2),
            new ReleasedRow(List.of("South"), 30L, 4, 3));
    assertThat(done.rows()).hasSize(4);
    assertThatThrownBy(
            () -> protect(byDistrict(20, 30, 40), new ReleasedRow(List.of("North"), 25L, 4, 2)))
        .hasMessageContaining("contradicts");
  }

  @Test
  void anUnknownCodeOfAReleaseIsRefusedWithItsPlace() {
    Release other =
        new Release("old.csv", List.of("county"), List.of(new ReleasedRow(List.of("x"), 9L, 0, 4)));
    assertThatThrownBy(
            () -> Disclosure.protect(byDistrict(20, 30, 40), RULES, new Register(List.of(other))))
        .hasMessageContaining("county");
  }

  /** Two tables of one day: what one hides the other must not give away. */
  @Test
  void tablesThatShareACellHideItInBoth() {
    Table first =
        new Table(
            "by age",
            List.of("district", "age"),
            List.of(
                Row.of(3, "North", "0-15"),
                Row.of(12, "North", "25 and over"),
                Row.of(15, "North", "all"),
                Row.of(10, "South", "0-15"),
                Row.of(20, "South", "25 and over"),
                Row.of(30, "South", "all"),
                Row.of(13, "all", "0-15"),
                Row.of(32, "all", "25 and over"),
                Row.of(45, "all", "all")));
    Table second =
        new Table(
            "children",
            List.of("district", "age"),
            List.of(
                Row.of(3, "North", "0-15"),
                Row.of(10, "South", "0-15"),
                Row.of(13, "all", "0-15")));
    List<Protected> both = Disclosure.protect(List.of(first, second), RULES, Register.EMPTY);
    assertThat(Attacks.hidden(both.get(0))).contains(0, 3);
    assertThat(Attacks.hidden(both.get(1))).containsExactly(0, 1);
    assertThat(Objects.requireNonNull(both.get(1).rows().getFirst().interval()).covers(0, 5))
        .isTrue();
  }

  @Test
  void tablesOfOneDayThatContradictEachOtherAreRefused() {
    Table first = byDistrict(20, 30, 40);
    Table second =
        new Table(
            "other",
            List.of("district"),
            List.of(Row.of(20, "North"), Row.of(70, "South"), Row.of(90, "all")));
    assertThatThrownBy(() -> Disclosure.protect(List.of(first, second), RULES, Register.EMPTY))
        .hasMessageContaining("contradicts");
  }

  @Test
  void aSecondWayOfDividingTheSamePeopleDoesNotTellTheFirst() {
    Rules rules =
        Rules.suppress(
            5,
            Map.of(
                "district", DimensionRule.flat("all"),
                "type", DimensionRule.flat("all"),
                "sex", DimensionRule.flat("all")));
    Table types =
        new Table(
            "types",
            List.of("district", "type"),
            List.of(
                Row.of(2, "North", "labour"),
                Row.of(18, "North", "other"),
                Row.of(20, "North", "all"),
                Row.of(31, "South", "labour"),
                Row.of(19, "South", "other"),
                Row.of(50, "South", "all"),
                Row.of(33, "all", "labour"),
                Row.of(37, "all", "other"),
                Row.of(70, "all", "all")));
    Protected first = Disclosure.protect(types, rules, Register.EMPTY);
    Register register = new Register(List.of(first.release("types", 0)));
    Table sexes =
        new Table(
            "sexes",
            List.of("district", "sex"),
            List.of(
                Row.of(17, "North", "women"),
                Row.of(3, "North", "men"),
                Row.of(20, "North", "all"),
                Row.of(20, "South", "women"),
                Row.of(30, "South", "men"),
                Row.of(50, "South", "all"),
                Row.of(37, "all", "women"),
                Row.of(33, "all", "men"),
                Row.of(70, "all", "all")));
    Protected second = Disclosure.protect(sexes, rules, register);
    assertThat(Attacks.hidden(second)).isEqualTo(Set.of(0, 1, 3, 4));
    assertThat(second.findings()).isEmpty();
  }
}
