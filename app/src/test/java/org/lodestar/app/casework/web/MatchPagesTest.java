package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.MatchKind;
import org.lodestar.app.casework.store.MatchRows;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What stands on the page of a restricted case, and what does not stand on the searcher's. */
@PlatformTest
class MatchPagesTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Reports reports;
  private final Concerns concerns;
  private final MatchRows rows;
  private final TransactionOperations transactions;

  private UUID organisation;
  private Worker manager;
  private Clicks clicks;
  private String file;
  private UUID person;
  private String name;

  MatchPagesTest(
      MockMvc mvc,
      Workforce workforce,
      Reports reports,
      Concerns concerns,
      MatchRows rows,
      TransactionOperations transactions) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.reports = reports;
    this.concerns = concerns;
    this.rows = rows;
    this.transactions = transactions;
  }

  @BeforeEach
  void aRestrictedCase() throws Exception {
    organisation = workforce.anOrganisation();
    manager = workforce.aWorker(organisation, Role.MANAGER);
    clicks = new Clicks(mvc, workforce.signedIn(manager));
    name = "Quorra Vexmoor" + System.nanoTime();
    file = clicks.sent("/cases/new", "summary", "", "owner", manager.id().toString());
    String address =
        clicks.sent(
            file + "/people/new",
            "roles",
            "POTENTIAL_VICTIM",
            "names[0].name",
            name,
            "names[0].kind",
            "GIVEN",
            "ageStatus",
            "ADULT",
            "ageBasis",
            "OWN_WORD",
            "birth.known",
            "NOT_KNOWN",
            "gender",
            "FEMALE");
    person = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    clicks.sent(file + "/restrict", "workers", manager.id().toString(), "version", "0");
  }

  private MatchRows.Led led() {
    UUID id = UUID.fromString(file.substring(file.lastIndexOf('/') + 1));
    return new MatchRows.Led(id, Set.of(person), Set.of(MatchKind.NAME));
  }

  private void met(UUID concern, UUID team) {
    asTask(
        () -> {
          rows.met(led(), concern, team, Instant.now());
          return concern;
        });
  }

  private void sought(Worker searcher) {
    asTask(
        () -> {
          rows.sought(led(), searcher.id(), Instant.now());
          return searcher;
        });
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private UUID concernAt(UUID receiver) {
    Worker administrator = workforce.aWorker(receiver, Role.PLATFORM_ADMINISTRATOR);
    Standing.member(administrator.id())
        .run(() -> reports.route(administrator, receiver, null, Duration.ofHours(72)));
    return reports.submit(TestPartnership.report(), ReceiptCode.fresh()).concern();
  }

  private Element panel() throws Exception {
    return Objects.requireNonNull(
        clicks.page(file).selectFirst("section[aria-labelledby=matches]"));
  }

  @Test
  void aCaseWithoutAMatchHasNoPanel() throws Exception {
    assertThat(clicks.page(file).select("[aria-labelledby=matches]")).isEmpty();
    assertThat(clicks.page("/work").text()).doesNotContain("somebody may have met");
  }

  @Test
  void aReportIsLinkedOnlyForWhoMayReadItElseItsTeamIsNamed() throws Exception {
    UUID ours = concernAt(organisation);
    UUID elsewhere = workforce.anOrganisation();
    UUID theirs = concernAt(elsewhere);
    met(ours, organisation);
    met(theirs, elsewhere);
    String reference =
        Standing.member(manager.id()).call(() -> concerns.glance(manager, ours).reference());
    String team =
        workforce.person(workforce.aWorker(elsewhere, Role.EDITOR).id()).organisationName();
    assertThat(panel().select("a[href^=/concerns]").eachAttr("href"))
        .containsExactly("/concerns/" + ours);
    assertThat(panel().text())
        .contains("Somebody may have met " + name, "Report " + reference)
        .contains("A report that you cannot see. Ask its team: " + team)
        .doesNotContain(theirs.toString());
    assertThat(clicks.page("/work").text()).contains("somebody may have met or looked for");
  }

  @Test
  void whoSearchedIsNamedAndSeeingItIsKept() throws Exception {
    Worker searcher = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    sought(searcher);
    assertThat(panel().text())
        .contains(
            searcher.displayName() + ", " + searcher.organisationName() + " searched for " + name,
            "New");
    String form = panel().select("form").attr("action");
    clicks.sent(form, "page", "1");
    clicks.sent(form, "page", "1");
    assertThat(panel().text()).contains("Seen by " + manager.displayName()).doesNotContain("New");
    assertThat(panel().select("form")).isEmpty();
    assertThat(clicks.page("/work").text()).doesNotContain("somebody may have met");
  }

  @Test
  void olderOnesStandOnTheNextPage() throws Exception {
    List<Worker> searchers = new ArrayList<>();
    for (int each = 0; each < 11; each++) {
      searchers.add(workforce.aWorker(organisation, Role.TRIAGE_OFFICER));
      sought(searchers.getLast());
    }
    assertThat(panel().select(".lode-matches__item")).hasSize(10);
    String next = panel().select("a[rel=next]").attr("href");
    Document older = clicks.page(next.replaceAll("#.*", ""));
    assertThat(older.select(".lode-matches__item")).hasSize(1);
    assertThat(older.text()).contains(searchers.getFirst().displayName());
    String form = older.select(".lode-matches__item form").attr("action");
    assertThat(clicks.sent(form, "page", "2")).endsWith("?matches=2#matches");
    assertThat(clicks.send(form, "page", "-5").getStatus()).isBetween(302, 303);
    assertThat(clicks.look(file + "?matches=-7").getStatus()).isEqualTo(200);
  }

  @Test
  void theSearchersPageIsTheSameWhetherSomebodyIsThereOrNot() throws Exception {
    Worker colleague = workforce.aWorker(organisation, Role.CASEWORKER);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(colleague));
    String found = answer(theirs, name);
    assertThat(found).isEqualTo(answer(theirs, "Nobody Nowhere" + System.nanoTime()));
    assertThat(found).isNotBlank();
    assertThat(theirs.look(file).getStatus()).isEqualTo(404);
  }

  private static String answer(Clicks clicks, String typed) throws Exception {
    var sent = clicks.send("/cases", "q", typed);
    assertThat(sent.getStatus()).isEqualTo(200);
    return org.jsoup.Jsoup.parse(sent.getContentAsString())
        .select("main")
        .text()
        .replace(typed, "");
  }
}
