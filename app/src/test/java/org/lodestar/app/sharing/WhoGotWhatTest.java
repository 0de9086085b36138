package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.exchange.SummaryGiven;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.exchange.face.CouncilSummaries;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.NewMeeting;
import org.lodestar.app.meetings.Table;
import org.lodestar.app.meetings.face.Invitations;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Papers;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who got what of somebody: one list for the case, and the same for the person. */
@PlatformTest
class WhoGotWhatTest {
  private final MockMvc mvc;
  private final SharingScene scene;
  private final Workforce workforce;
  private final CasePeople people;
  private final CasePathways pathways;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Papers papers;
  private final NarrowNoes narrow;
  private final Table table;
  private final LiaisonLog log;
  private final CouncilSummaries summaries;
  private final Clock clock;
  private Made made;

  WhoGotWhatTest(
      MockMvc mvc,
      SharingScene scene,
      Workforce workforce,
      CasePeople people,
      CasePathways pathways,
      Meetings meetings,
      Invitations invitations,
      Papers papers,
      NarrowNoes narrow,
      Table table,
      LiaisonLog log,
      CouncilSummaries summaries,
      Clock clock) {
    this.mvc = mvc;
    this.scene = scene;
    this.workforce = workforce;
    this.people = people;
    this.pathways = pathways;
    this.meetings = meetings;
    this.invitations = invitations;
    this.papers = papers;
    this.narrow = narrow;
    this.table = table;
    this.log = log;
    this.summaries = summaries;
    this.clock = clock;
  }

  @BeforeEach
  void aScene() {
    made = scene.make();
  }

  @Test
  @Tag("care")
  void whatWasGivenAtAMeetingOnPaperAndAboutTheirChildStandsInTheOneListAndOnTheirOwnPage()
      throws Exception {
    UUID son = son();
    paperAtAMeeting();
    Worker giver = made.giver();
    doing(
        giver,
        () ->
            pathways.settle(
                giver,
                made.caseFile(),
                son,
                StepCode.CHILD_FRONT_DOOR,
                new StepOutcome(PathwayStep.State.DONE, null, null, null, 0)));
    scene.offered(
        made,
        scene
            .wanted(made, Basis.CHILD_ENQUIRY, List.of("AGE"), false)
            .toProtect(new Enquiry(son, PersonalText.of("Tomek"))));
    scene.proposed(
        made, scene.wanted(made, Basis.CONSENT, List.of("NEEDS_OF_COMMUNICATION"), false));
    String list = page("/cases/" + made.caseFile() + "/liaison").select("main table").text();
    assertThat(list)
        .contains("At a meeting: ", "They agreed", "Can be read until", "Read, last on")
        .contains("Children's front door")
        .as("what was only prepared reached nobody")
        .doesNotContain("Not sent yet", "Thrown away");
    Document own = page(printed());
    assertThat(own.select("main").text())
        .contains("A meeting about me", "They can still read it.")
        .contains("About Tomek Vexmoor: ", "The council's services for children")
        .contains("The law lets us leave something out here")
        .doesNotContain("There is nothing on this list", "Nothing was shared");
    assertThat(own.select(".lode-print__hide").text())
        .as("the worker reads what the page keeps back, and why")
        .contains("1 thing that may protect somebody else")
        .contains("about children of the family");
  }

  @Test
  void whoeverGivesSomethingReadsANoInWordsOnThePageAndMayPutItInOtherWords() throws Exception {
    NarrowNo no =
        new NarrowNo(
            null,
            PersonalText.of("My liver"),
            PersonalText.of("hepatitis"),
            null,
            SharingScene.today());
    doing(made.giver(), () -> narrow.record(made.giver(), made.caseFile(), made.person(), no));
    UUID id = as(made.giver(), () -> narrow.standing(made.person())).getFirst().id();
    String person = "/cases/" + made.caseFile() + "/people/" + made.person();
    for (String form : List.of("/shares/new", "/summary", "/told")) {
      assertThat(page(person + form).select("main").text())
          .as(form)
          .contains("My liver", "I have read what they said no to, and it is not in this");
    }
    assertThat(page(person + "/consents").select("main").text())
        .contains("My liver", "Looked for: hepatitis", "Put it in other words");
    assertThat(page(person + "/consents/narrow/" + id).select("[name=words]").val())
        .isEqualTo("My liver");
  }

  @Test
  void aCopyThatIsAskedOfABodyWithoutAnOfficerNamesWhoAnswersForItThere() throws Exception {
    String rights = "/cases/" + made.caseFile() + "/people/" + made.person() + "/data-rights";
    assertThat(page(rights).select("[aria-labelledby=copy]").text())
        .contains("has no data protection officer here", made.manager().displayName());
    Worker officer = workforce.aWorker(made.manager().organisation(), Role.DATA_PROTECTION_OFFICER);
    assertThat(page(rights).select("[aria-labelledby=copy]").text())
        .contains(officer.displayName())
        .doesNotContain("has no data protection officer here");
  }

  private UUID son() {
    PersonDetails child = SharingScene.details(AgeStatus.UNDER_18, "Tomek Vexmoor");
    PersonDetails son =
        new PersonDetails(
            Set.of(RoleInCase.FAMILY),
            child.names(),
            child.age(),
            child.birth(),
            false,
            child.gender(),
            null,
            child.nationalities(),
            child.languages(),
            null,
            null);
    return as(made.giver(), () -> people.add(made.giver(), made.caseFile(), son).id());
  }

  @Test
  @Tag("care")
  void takingAYesBackReachesWhoReadTheMeetingWhoWasToldByHandAndTheCouncilsRecord()
      throws Exception {
    Worker giver = made.giver();
    String meeting = "/meetings/" + paperAtAMeeting();
    doing(giver, this::tellsTheLandlord);
    doing(giver, this::summarises);
    String people = "/cases/" + made.caseFile() + "/people/" + made.person();
    assertThat(page(people + "/consents/SHARING_WITH_PARTNERS/withdraw").select("main").text())
        .as("before it is recorded: who has it, and who tells them")
        .contains(made.receiver().organisationName() + ": At a meeting", "They are asked here")
        .contains("Hilda Housing, 01632 960001: Told by hand", "you tell them")
        .contains("The council's own record");
    scene.withdraw(made, ConsentKind.SHARING_WITH_PARTNERS);
    assertThat(send(made.receiver(), get(URI.create(meeting))).getRedirectedUrl())
        .as("who read it yesterday finds more than nothing")
        .isEqualTo("/taken-back");
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThat(send(stranger, get(URI.create(meeting))).getStatus())
        .as("who never had it finds nothing, as before")
        .isEqualTo(404);
    assertThat(page(stranger, "/taken-back").select("main").text())
        .contains("Nothing that you were given was taken back");
    assertThat(page(made.receiver(), "/work").text()).contains("destroy what you printed");
    Document asked = page(made.receiver(), "/taken-back");
    assertThat(asked.select("main").text())
        .contains("At a meeting", giver.organisationName())
        .doesNotContain(made.name(), "Hilda");
    answer(made.receiver(), "/taken-back", asked, "DESTROYED");
    assertThat(page(made.receiver(), "/work").text()).doesNotContain("destroy what you printed");
    assertThat(page("/work").text()).contains("tell those who have no account here");
    Document toTell = page(people + "/taken-back");
    assertThat(toTell.select("main").text())
        .contains("Hilda Housing, 01632 960001", "The council's own record")
        .contains("It is not used any more");
    while (!toTell.select("main form").isEmpty()) {
      answer(giver, people + "/taken-back", toTell, "TOLD");
      toTell = page(people + "/taken-back");
    }
    assertThat(page("/work").text()).doesNotContain("tell those who have no account here");
  }

  private void tellsTheLandlord() {
    log.add(
        made.giver(),
        made.caseFile(),
        made.person(),
        new LiaisonLog.NewTold(
            SharingScene.today(),
            Told.Way.PHONE,
            Basis.CONSENT,
            ConsentKind.SHARING_WITH_PARTNERS,
            PersonalText.of("Hilda Housing, 01632 960001"),
            PersonalText.of("That a room is needed"),
            PersonalText.of("For a bed")));
  }

  private void summarises() {
    summaries.make(
        made.giver(),
        made.caseFile(),
        made.person(),
        SummaryPurpose.CARE_AND_SUPPORT,
        Set.of("NEEDS"),
        new SummaryGiven(SummaryKind.TEXT, Ground.YES, false),
        false);
  }

  private void answer(Worker who, String address, Document shown, String settled) throws Exception {
    MockHttpServletRequestBuilder request =
        post(URI.create(address))
            .with(csrf())
            .param("entry", shown.select("main form [name=entry]").val())
            .param("settled", settled);
    assertThat(send(who, request).getStatus()).isIn(302, 303);
  }

  private MockHttpServletResponse send(Worker who, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.cookie(workforce.signedIn(who))).andReturn().getResponse();
  }

  private Document page(Worker who, String address) throws Exception {
    return Jsoup.parse(send(who, get(URI.create(address))).getContentAsString());
  }

  private UUID paperAtAMeeting() {
    Worker caller = made.giver();
    scene.agree(made, ConsentKind.SUPPORT);
    Meeting meeting =
        as(
            caller,
            () ->
                meetings.call(
                    caller,
                    made.caseFile(),
                    new NewMeeting(
                        MeetingKind.MULTI_AGENCY,
                        Set.of(made.person()),
                        clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES),
                        false,
                        MeetingBasis.PLANNING_WITH_THE_PERSON,
                        made.manager().id(),
                        Written.of("place", "Room 4").with("purpose", "Plan with her"))));
    Worker guest = made.receiver();
    doing(caller, () -> invitations.invite(caller, meeting.id(), Set.of(guest.organisation())));
    table.answer(guest, meeting, Invitation.State.COMING);
    doing(guest, () -> invitations.declareNoConflict(guest, meeting.id()));
    UUID invitation =
        as(caller, () -> meetings.get(caller, meeting.id())).invitations().getFirst().id();
    UUID paper =
        as(
            caller,
            () ->
                papers.prepare(
                    caller, meeting.id(), invitation, made.person(), Set.of("IDENTITY"), ""));
    doing(caller, () -> papers.give(caller, meeting.id(), paper));
    assertThat(as(guest, () -> papers.read(guest, meeting.id(), paper))).isPresent();
    return meeting.id();
  }

  private String printed() throws Exception {
    String own = "/cases/" + made.caseFile() + "/people/" + made.person() + "/support/own";
    MockHttpServletRequestBuilder request =
        post(own).cookie(workforce.signedIn(made.giver())).with(csrf());
    request.param("way", "BY_HAND").param("language", "en");
    request.param("shared", "TELL").param("decided", "TELL");
    return Objects.requireNonNull(
        mvc.perform(request).andReturn().getResponse().getRedirectedUrl());
  }

  private Document page(String address) throws Exception {
    var answer =
        mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(made.giver())))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }
}
