package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseCircle;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.EmergencyCases;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Promises;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.Table;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.htcds.Dialect;
import org.lodestar.statute.DataRight;
import org.lodestar.statute.TriageFactors;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The platform itself lets people in to what its rows name: whoever writes into the database and
 * names something else there has nobody let in to it.
 */
@PlatformApartTest
class ForgedNamesTest {
  private static final TriageFactors CALM = new TriageFactors(1, 1, 1, 0, Set.of());

  private final SharingScene sharing;
  private final ReceivedShares received;
  private final RightsScene rights;
  private final DataRequests requests;
  private final Breaches breaches;
  private final CaseExports exports;
  private final Table table;
  private final CaseCircle circles;
  private final CaseAccess access;
  private final Cases cases;
  private final EmergencyCases emergencies;
  private final Concerns concerns;
  private final Assignments assignments;
  private final HandOvers handOvers;
  private final Promises promises;
  private final Reports reports;
  private final TestPartnership partnership;
  private final Invitations invitations;
  private final Grants grants;
  private final DatabaseAccess database;
  private final TransactionOperations transactions;

  ForgedNamesTest(
      SharingScene sharing,
      ReceivedShares received,
      RightsScene rights,
      DataRequests requests,
      Breaches breaches,
      CaseExports exports,
      Table table,
      CaseCircle circles,
      CaseAccess access,
      Cases cases,
      EmergencyCases emergencies,
      Concerns concerns,
      Assignments assignments,
      HandOvers handOvers,
      Promises promises,
      Reports reports,
      Organisations organisations,
      People people,
      Invitations invitations,
      Grants grants,
      DatabaseAccess database,
      TransactionOperations transactions) {
    this.sharing = sharing;
    this.received = received;
    this.rights = rights;
    this.requests = requests;
    this.breaches = breaches;
    this.exports = exports;
    this.table = table;
    this.circles = circles;
    this.access = access;
    this.cases = cases;
    this.emergencies = emergencies;
    this.concerns = concerns;
    this.assignments = assignments;
    this.handOvers = handOvers;
    this.promises = promises;
    this.reports = reports;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.invitations = invitations;
    this.grants = grants;
    this.database = database;
    this.transactions = transactions;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from members.forged_row");
  }

  private Optional<Level> level(UUID object, UUID holder) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(status -> grants.levelOf(object, holder))));
  }

  private void owner(String command) throws SQLException {
    DatabaseAccess.Credentials by = database.owner();
    try (Connection connection =
            DriverManager.getConnection(database.url(), by.user(), by.password());
        var statement = connection.createStatement()) {
      // Policies are forced on the owner too, who says of themselves what they like.
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sent_version = case_file",
        "sent_version = person",
        "receiver = gen_random_uuid()",
        "state = 'RETURNED'",
        "expires_at = expires_at + interval '1 year'",
        "code = null",
        "code = ''",
        "code = substring(code from 1 for 16)",
        "code = set_byte(code, 0, get_byte(code, 0) # 1)"
      })
  void aShareThatSomebodyChangedLetsNobodyInToAnything(String change) throws SQLException {
    SharingScene.Made made = sharing.make();
    UUID share = sharing.offered(made, sharing.wanted(made));
    owner("update sharing.share set " + change + " where id = '" + share + "'");
    Worker receiver = made.receiver();
    assertThatThrownBy(() -> doing(receiver, () -> received.accept(receiver, share)))
        .isInstanceOf(NotFound.class);
    assertThat(level(made.caseFile(), receiver.organisation())).isEmpty();
    assertThat(level(made.person(), receiver.organisation())).isEmpty();
  }

  @Test
  void aShareThatNobodyTouchedIsAccepted() {
    SharingScene.Made made = sharing.make();
    UUID share = sharing.accepted(made, sharing.wanted(made));
    assertThat(sharing.reads(made.receiver(), share)).isTrue();
  }

  /** A concern that a partner can be offered. */
  private UUID triaged(Worker officer, Confidentiality confidentiality) {
    Reporter sam = new Reporter("Sam Smith", ReporterContact.none());
    UUID concern =
        reports
            .submit(
                TestPartnership.report("Seen", confidentiality, sam),
                ReceiptCode.fresh(),
                List.of())
            .concern();
    doing(officer, () -> assignments.declareNoConflict(officer, concern));
    doing(officer, () -> concerns.triage(officer, concern, 0, CALM, ""));
    return concern;
  }

  private UUID offered(Worker officer, UUID concern, UUID to, boolean urgent) {
    return as(
        officer,
        () ->
            handOvers.offer(
                officer,
                concern,
                concerns.glance(officer, concern).version(),
                to,
                Need.HOUSING,
                urgent,
                "Please house them"));
  }

  @Test
  void whoeverIsNamedAsTheReporterOfAConcernIsNotOpenedWithIt() throws SQLException {
    Worker officer = partnership.officer(partnership.council());
    UUID charity = partnership.charity();
    Worker partner = partnership.officer(charity);
    UUID person = sharing.make().person();
    UUID atOnce = triaged(officer, Confidentiality.SHARE);
    UUID later = triaged(officer, Confidentiality.SHARE);
    for (UUID each : List.of(atOnce, later)) {
      owner(
          "update concerns.concern set reporter_id = '%s' where id = '%s'".formatted(person, each));
    }
    offered(officer, atOnce, charity, true);
    UUID offer = offered(officer, later, charity, false);
    doing(partner, () -> handOvers.accept(partner, offer));
    assertThat(level(person, charity)).isEmpty();
  }

  @Test
  void aReporterWhoStaysUnnamedIsNotNamedBecauseARowSaysSo() throws SQLException {
    Worker officer = partnership.officer(partnership.council());
    UUID charity = partnership.charity();
    Worker partner = partnership.officer(charity);
    UUID concern = triaged(officer, Confidentiality.CONFIDENTIAL);
    owner("update concerns.concern set confidentiality = 'SHARE' where id = '" + concern + "'");
    UUID offer = offered(officer, concern, charity, false);
    doing(partner, () -> handOvers.accept(partner, offer));
    doing(partner, () -> assignments.declareNoConflict(partner, concern));
    assertThat(as(partner, () -> concerns.get(partner, concern)).reporter()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giver = gen_random_uuid()",
        "urgent = not urgent",
        "reviewed_at = now(), reviewed_by = offered_by",
        "police = 'SAID_NO'",
        "code = null"
      })
  void aHandOverThatSomebodyChangedIsTakenByNobody(String change) throws SQLException {
    Worker officer = partnership.officer(partnership.council());
    UUID charity = partnership.charity();
    Worker partner = partnership.officer(charity);
    UUID concern = triaged(officer, Confidentiality.SHARE);
    UUID offer = offered(officer, concern, charity, false);
    owner("update concerns.hand_over set " + change + " where id = '" + offer + "'");
    assertThatThrownBy(() -> doing(partner, () -> handOvers.accept(partner, offer)))
        .isInstanceOf(NotFound.class);
    assertThat(as(partner, () -> handOvers.offered(partner))).isEmpty();
    assertThat(level(concern, charity)).contains(Level.NOTICE);
  }

  /** One wrong row would take the page of their work from all who list concerns. */
  @Test
  void aHandOverThatSomebodyChangedIsNoPromiseAndStopsNobodysWork() throws SQLException {
    Worker officer = partnership.officer(partnership.council());
    UUID offer =
        offered(officer, triaged(officer, Confidentiality.SHARE), partnership.charity(), false);
    owner(
        "update concerns.hand_over set answer = 'ACCEPTED', answered_at = now(),"
            + " ring_by = now() - interval '1 hour' where id = '"
            + offer
            + "'");
    assertThat(as(officer, promises::broken))
        .extracting(each -> each.handOver().id())
        .doesNotContain(offer);
  }

  @Test
  void anAnswerThatBelongsToSomebodyElsesRequestIsOpenedToNobody() throws SQLException {
    RightsScene.Team ours = rights.aTeam();
    DataRequest mine = rights.aRequest(ours, DataRight.ACCESS);
    UUID theirs = rights.aRequest(rights.aTeam(), DataRight.ACCESS).id();
    owner(
        "update rights.data_request set finding = '%s' where id = '%s'"
            .formatted(theirs, mine.id()));
    Worker officer = ours.officer();
    assertThatThrownBy(
            () ->
                doing(
                    officer,
                    () ->
                        requests.ask(
                            officer,
                            mine.id(),
                            ours.gatherer().id(),
                            ours.reader().id(),
                            mine.version())))
        .isInstanceOf(NotFound.class);
    assertThat(level(theirs, ours.gatherer().id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "told_by = gen_random_uuid()",
        "danger = not danger",
        "danger_said = 'NO'",
        "to_hear = array[gen_random_uuid()]",
        "says_where = 'NO'",
        "look_at = now(), look_by = gen_random_uuid()",
        "code = null"
      })
  void aBreachThatSomebodyChangedIsAsIfAbsent(String change) throws SQLException {
    RightsScene.Team team = rights.aTeam();
    Worker officer = team.officer();
    UUID breach =
        as(
            officer,
            () ->
                breaches.tell(
                    officer,
                    Instant.now().minusSeconds(60),
                    Danger.YES,
                    PersonalText.of("A letter went astray"),
                    null));
    owner("update rights.breach set " + change + " where id = '" + breach + "'");
    assertThatThrownBy(() -> as(officer, () -> breaches.get(officer, breach)))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'WARNED'",
        "said_by = gen_random_uuid()",
        "danger = 'NO'",
        "people_on = current_date",
        "code = null"
      })
  void aWordOfABreachThatSomebodyChangedIsAsIfAbsent(String change) throws SQLException {
    Worker officer = rights.aTeam().officer();
    UUID breach =
        as(
            officer,
            () ->
                breaches.tell(
                    officer,
                    Instant.now().minusSeconds(60),
                    Danger.NO,
                    PersonalText.of("A letter went astray"),
                    null));
    doing(
        officer,
        () -> breaches.add(officer, breach, PersonalText.of("To him who held her"), Danger.YES));
    assertThat(as(officer, () -> breaches.forOfficers(officer, breach))).hasSize(1);
    owner("update rights.breach_word set " + change + " where breach = '" + breach + "'");
    assertThat(as(officer, () -> breaches.forOfficers(officer, breach))).isEmpty();
  }

  /** Else the hand with the password would fetch the names as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "names_people = false",
        "worker = gen_random_uuid()",
        "file_until = file_until + interval '1 day'",
        "code = null"
      })
  void anExportThatSomebodyChangedGivesNobodyItsFile(String change) throws SQLException {
    SharingScene.Made made = sharing.make();
    Worker maker = made.manager();
    UUID export =
        as(
                maker,
                () ->
                    exports.make(
                        maker,
                        new WantedExport(
                            Dialect.CSV,
                            ExportPurpose.OWN_SYSTEM,
                            WantedExport.Scope.OPEN,
                            true,
                            3,
                            PersonalText.of("For a test"))))
            .export()
            .id();
    owner("update exchange.case_export set " + change + " where id = '" + export + "'");
    assertThatThrownBy(() -> as(maker, () -> exports.file(maker, export)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(maker, () -> exports.get(maker, export)))
        .isInstanceOf(NotFound.class);
    // Others of this platform would find that somebody waits for it.
    owner("delete from exchange.case_export where id = '" + export + "'");
  }

  @Test
  void aCircleThatIsAnotherCasesLetsNobodyIn() throws SQLException {
    SharingScene.Made mine = sharing.make();
    SharingScene.Made theirs = sharing.make();
    for (SharingScene.Made each : List.of(mine, theirs)) {
      doing(
          each.manager(),
          () -> circles.set(each.manager(), each.caseFile(), Set.of(each.giver().id())));
    }
    UUID circle = circle(theirs);
    owner(
        "update casework.narrow_circle set circle = gen_random_uuid() where case_file = '%s'"
            .formatted(theirs.caseFile()));
    owner(
        "update casework.narrow_circle set circle = '%s' where case_file = '%s'"
            .formatted(circle, mine.caseFile()));
    Worker manager = mine.manager();
    assertThatThrownBy(
            () ->
                doing(
                    manager,
                    () -> circles.set(manager, mine.caseFile(), Set.of(mine.giver().id()))))
        .isInstanceOf(NotFound.class);
    assertThat(level(circle, mine.giver().id())).isEmpty();
    assertThat(level(circle, theirs.giver().id())).as("theirs stay in it").isPresent();
  }

  private UUID circle(SharingScene.Made made) throws SQLException {
    DatabaseAccess.Credentials by = database.owner();
    try (Connection connection =
            DriverManager.getConnection(database.url(), by.user(), by.password());
        var statement = connection.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      try (var rows =
          statement.executeQuery(
              "select circle from casework.narrow_circle where case_file = '%s'"
                  .formatted(made.caseFile()))) {
        assertThat(rows.next()).isTrue();
        return rows.getObject(1, UUID.class);
      }
    }
  }

  @Test
  void whoWasMovedToAnotherCaseIsNotOpenedWithIt() throws SQLException {
    SharingScene.Made mine = sharing.make();
    SharingScene.Made theirs = sharing.make();
    owner(
        "update casework.person set case_file = '%s' where id = '%s'"
            .formatted(mine.caseFile(), theirs.person()));
    assertThat(emergencies.find(mine.file().reference()).orElseThrow().people())
        .as("in an emergency")
        .containsExactly(mine.person());
    for (SharingScene.Made each : List.of(mine, theirs)) {
      // Both are closed to all but a few: the one who is moved looks as those of the case do.
      long version =
          as(each.manager(), () -> cases.head(each.manager(), each.caseFile())).version();
      doing(
          each.manager(),
          () -> access.restrict(each.manager(), each.caseFile(), Set.of(), version));
    }
    assertThat(level(theirs.person(), mine.manager().id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organisation = gen_random_uuid()", "concern = gen_random_uuid()"})
  void aCaseThatWasMovedIsNotFoundInAnEmergency(String change) throws SQLException {
    SharingScene.Made made = sharing.make();
    assertThat(emergencies.find(made.file().reference())).isPresent();
    owner("update casework.case_file set " + change + " where id = '" + made.caseFile() + "'");
    assertThat(emergencies.find(made.file().reference())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CASE", "SEAL"})
  void aMeetingThatIsPointedAtAnotherCaseOrMeetingSeatsNobodyThere(String what)
      throws SQLException {
    Table.Called mine = table.aCase();
    Table.Called theirs = table.aCase();
    Meeting meeting = table.call(mine);
    Meeting other = table.call(theirs);
    Worker guest = table.guest(mine, meeting, Role.CASEWORKER);
    if (what.equals("CASE")) {
      owner(
          "update meetings.meeting set case_file = '%1$s', seal = '%1$s' where id = '%2$s'"
              .formatted(theirs.caseFile(), meeting.id()));
    } else {
      owner("update meetings.meeting set seal = gen_random_uuid() where id = '" + other.id() + "'");
      owner(
          "update meetings.meeting set seal = '%s' where id = '%s'"
              .formatted(other.keys().seal(), meeting.id()));
    }
    assertThatThrownBy(() -> table.answer(guest, meeting, Invitation.State.COMING))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> table.guest(mine, meeting, Role.CASEWORKER))
        .isInstanceOf(NotFound.class);
    assertThat(level(other.keys().seal(), guest.organisation())).isEmpty();
    assertThat(level(theirs.caseFile(), guest.organisation())).isEmpty();
  }

  @Test
  void anInvitationThatIsPointedAtAnotherSealSeatsNobody() throws SQLException {
    Table.Called mine = table.aCase();
    Table.Called theirs = table.aCase();
    Meeting meeting = table.call(mine);
    Worker guest = table.guest(mine, meeting, Role.CASEWORKER);
    owner(
        "update meetings.invitation set seal = '%s' where meeting = '%s'"
            .formatted(theirs.caseFile(), meeting.id()));
    assertThatThrownBy(() -> as(guest, () -> invitations.invited(guest, meeting.id())))
        .isInstanceOf(NotFound.class);
    assertThat(level(theirs.caseFile(), guest.organisation())).isEmpty();
  }

  @Test
  void anItemThatSomebodyLaidOnTheTableOpensNothingToWhoeverIsInvited() throws SQLException {
    Table.Called mine = table.aCase();
    UUID theirs = table.aCase().caseFile();
    Meeting meeting = table.call(mine);
    owner(
        "insert into meetings.agenda_item (id, meeting, case_file, place, content)"
            + " values ('%s', '%s', '%s', 1, '')".formatted(theirs, meeting.id(), mine.caseFile()));
    Worker guest = table.guest(mine, meeting, Role.CASEWORKER);
    assertThat(level(theirs, guest.organisation())).isEmpty();
  }
}
