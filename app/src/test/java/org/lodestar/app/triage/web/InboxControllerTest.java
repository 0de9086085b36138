package org.lodestar.app.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

@PlatformTest
class InboxControllerTest {
  private final Desk desk;
  private UUID organisation = Ids.next();
  private Worker officer;

  InboxControllerTest(Desk desk) {
    this.desk = desk;
    this.officer = desk.anOfficer(desk.aReceiver());
  }

  @BeforeEach
  void aNewOrganisation() {
    organisation = desk.aReceiver();
    officer = desk.anOfficer(organisation);
  }

  @Test
  void anEmptyInboxSaysWhatWillBeHere() {
    assertThat(desk.page(officer, "/concerns").select(".lode-empty").text())
        .contains("New concerns from the public form appear here");
  }

  @Test
  void theMostUrgentStandsFirstAndNothingThatWasWrittenIsShown() {
    UUID calm = desk.submitted(TestPartnership.report());
    UUID child = desk.submitted(aChildStillInIt());
    Document inbox = desk.page(officer, "/concerns");
    assertThat(inbox.select("tbody th a").eachAttr("href"))
        .containsExactly("/concerns/" + child, "/concerns/" + calm);
    assertThat(inbox.expectFirst("tbody tr").text())
        .contains(
            "R Red", "Child", "New", "Yes", "Read: 23 hours left", "1 minute ago", "Nobody yet");
    assertThat(inbox.select("main").text())
        .doesNotContain("High Street", "RM17", "Two men", "AB12", "07700", "car wash");
  }

  @Test
  void filtersNarrowTheListCountAndCanBeTakenAway() {
    desk.submitted(TestPartnership.report());
    desk.submitted(aChildStillInIt());
    Document all = desk.page(officer, "/concerns");
    assertThat(all.select("label[for^=band]").eachText())
        .anyMatch(label -> label.equals("R Red (1)"));
    Document red = desk.page(officer, "/concerns?band=RED&age=UNDER_18");
    assertThat(red.select("tbody tr")).hasSize(1);
    assertThat(red.select("main").text()).contains("1 concern matches");
    assertThat(red.select(".lode-filter__remove").eachAttr("href"))
        .containsExactly("/concerns?age=UNDER_18", "/concerns?band=RED");
    assertThat(red.select(".lode-filter a").eachText()).contains("Clear all filters");
    Document none = desk.page(officer, "/concerns?state=CLOSED");
    assertThat(none.select(".lode-empty").text()).contains("No concern matches these filters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?band=PURPLE", "?page=x", "?order=1;drop", "?only=%00"})
  void nonsenseInTheAddressIsRefusedWithoutAFault(String query) {
    assertThat(desk.get(officer, "/concerns" + query).getResponse().getStatus())
        .isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page=-5", "?page=0", "?page=2147483647"})
  void aPageThatIsNotThereShowsTheNearest(String query) {
    desk.submitted(TestPartnership.report());
    assertThat(desk.page(officer, "/concerns" + query).select("tbody tr")).hasSize(1);
  }

  @Test
  void longListsComeInPagesAndEachConcernOnOne() {
    IntStream.range(0, 30).forEach(each -> desk.submitted(TestPartnership.report()));
    Document first = desk.page(officer, "/concerns");
    Document second = desk.page(officer, "/concerns?page=2");
    assertThat(first.select("tbody tr")).hasSize(25);
    assertThat(second.select("tbody tr")).hasSize(5);
    assertThat(first.select(".govuk-pagination a").eachAttr("href")).contains("/concerns?page=2");
    List<String> both = first.select("tbody th a").eachAttr("href");
    both.addAll(second.select("tbody th a").eachAttr("href"));
    assertThat(both).doesNotHaveDuplicates().hasSize(30);
  }

  @Test
  void aColumnSortsTheOtherWay() {
    UUID older = desk.submitted(TestPartnership.report());
    UUID newer = desk.submitted(TestPartnership.report());
    assertThat(desk.page(officer, "/concerns?order=NEWEST").select("tbody th a").eachAttr("href"))
        .containsExactly("/concerns/" + newer, "/concerns/" + older);
    assertThat(desk.page(officer, "/concerns?order=OLDEST").select("tbody th a").eachAttr("href"))
        .containsExactly("/concerns/" + older, "/concerns/" + newer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"07700 900123", "+447700900123", "ab12cde", "RM17 6SL", "High Street"})
  void findsByPhoneVehiclePostcodeAndPlaceWithoutWritingItIntoAnAddress(String typed) {
    UUID concern = desk.submitted(TestPartnership.report());
    Document found = found(officer, typed);
    assertThat(found.select("tbody th a").eachAttr("href")).contains("/concerns/" + concern);
    assertThat(found.select("[href*='07700'], [action*='07700'], [href*='?q']")).isEmpty();
    Worker stranger = desk.anOfficer(desk.aReceiver());
    assertThat(found(stranger, typed).select("tbody tr")).isEmpty();
  }

  @Test
  void findsByReferenceHoweverItIsTyped() {
    UUID concern = desk.submitted(TestPartnership.report());
    String reference = desk.page(officer, "/concerns").select("tbody th a").text();
    for (String typed :
        List.of(reference, reference.toLowerCase(java.util.Locale.ROOT), reference.substring(2))) {
      assertThat(found(officer, typed).select("tbody th a").eachAttr("href"))
          .as(typed)
          .containsExactly("/concerns/" + concern);
    }
  }

  @Test
  void aSearchThatFindsNothingSaysSoAndKeepsWhatWasTyped() {
    Document none = found(officer, "<script>alert(1)</script>");
    assertThat(none.select(".lode-empty").text()).contains("Nothing found");
    assertThat(none.select("#q").val()).isEqualTo("<script>alert(1)</script>");
    assertThat(found(officer, " ").select(".govuk-error-summary").text())
        .contains("Enter what you are looking for");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRIAGE_OFFICER", "MANAGER", "DUTY_OFFICER"})
  void noOtherRoleSeesTheInbox(Role role) {
    UUID concern = desk.submitted(TestPartnership.report());
    Worker other = desk.aWorker(organisation, role);
    assertThat(desk.get(other, "/concerns")).hasStatus(403);
    assertThat(desk.get(other, "/concerns/" + concern)).hasStatus(403);
    assertThat(desk.post(other, "/concerns/find", Map.of("q", "x"))).hasStatus(403);
    assertThat(desk.post(other, "/concerns/" + concern + "/acknowledge", Map.of("version", "0")))
        .hasStatus(403);
  }

  private Document found(Worker worker, String typed) {
    return Desk.parsed(desk.post(worker, "/concerns/find", Map.of("q", typed)));
  }

  private static Report aChildStillInIt() {
    return new Report(
        Ids.next(),
        Channel.PUBLIC_FORM,
        new Circumstances(
            About.SOMEONE_ELSE,
            AgeStatus.UNDER_18,
            Known.NO,
            Known.YES,
            Known.NO,
            new UncertainDate.Unknown(),
            List.of("CE1")),
        Told.nothing(),
        Confidentiality.ANONYMOUS,
        null,
        "en");
  }
}
