package org.lodestar.app.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody is handed over at night: both sides know what holds, who does what, who keeps them. */
@PlatformTest
class HandOverTest {
  private static final List<String> PARTS = List.of("IDENTITY", "AGE");

  private final Desk desk;
  private final SharingScene scene;
  private final Workforce workforce;
  private final ReceivedShares received;
  private final CasePeople people;
  private Made made;

  HandOverTest(
      Desk desk,
      SharingScene scene,
      Workforce workforce,
      ReceivedShares received,
      CasePeople people) {
    this.desk = desk;
    this.scene = scene;
    this.workforce = workforce;
    this.received = received;
    this.people = people;
  }

  @BeforeEach
  void aScene() {
    made = scene.make(AgeStatus.ADULT, AgencyKind.COUNCIL);
  }

  private String text(Worker worker, String address) {
    return desk.page(worker, address).select("main").text();
  }

  private String sent(Worker worker, String address, String... fields) {
    MvcTestResult answer = send(worker, address, fields);
    if (answer.getResponse().getStatus() / 100 != 3) {
      Assertions.fail(address + ": " + Desk.parsed(answer).select("main").text());
    }
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult send(Worker worker, String address, String... fields) {
    Map<String, String> form = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return desk.post(worker, address, form);
  }

  private String refused(Worker worker, String address, String... fields) {
    MvcTestResult answer = send(worker, address, fields);
    assertThat(answer.getResponse().getStatus() / 100).isNotEqualTo(3);
    return Desk.parsed(answer).select("main").text();
  }

  private UUID urgent(Basis basis) {
    return scene.offered(made, scene.wanted(made, basis, PARTS, true));
  }

  private String version(UUID id) {
    return String.valueOf(scene.version(made, id));
  }

  private String next(Worker worker, String address) {
    return desk.page(worker, address).select("section[aria-labelledby=next]").text();
  }

  private String giversNext() {
    return next(made.giver(), "/cases/" + made.caseFile());
  }

  private void mustNotBeRung() {
    doing(
        made.giver(),
        () ->
            people.addContact(
                made.giver(),
                made.caseFile(),
                made.person(),
                new SafeContact(
                    SafeContactChannel.PHONE_CALL,
                    PersonalText.of("07700 900183"),
                    Known.NO,
                    null,
                    null,
                    null,
                    null,
                    Known.NO,
                    false,
                    false,
                    Known.NOT_KNOWN,
                    null,
                    null,
                    null,
                    PersonalText.of("He has her telephone now"))));
  }

  @Test
  @Tag("care")
  void aCorrectionOfAnUrgentShareGoesOutAtOnceSaysWhatChangedAndIsLookedAtAfterwards() {
    UUID id = urgent(Basis.SAFEGUARDING_WITHOUT_CONSENT);
    String given = "/shares/" + id;
    String there = "/shared/" + id;
    scene.declare(made.receiver(), id);
    assertThat(text(made.receiver(), there + "/content")).doesNotContain("07700 900183");
    doing(made.receiver(), () -> received.accept(made.receiver(), id));
    mustNotBeRung();
    assertThat(refused(made.giver(), given + "/renew", "version", version(id)))
        .contains("Say what holds no more, and what holds instead");
    sent(
        made.giver(),
        given + "/renew",
        "version",
        version(id),
        "changed",
        "Do not ring her. She was moved at one");
    assertThat(text(made.giver(), given))
        .as("previewed, and sent by the one who is there at night")
        .contains(
            "Do not ring her. She was moved at one", "Send it now, in place of the older one");
    sent(made.giver(), given + "/send", "version", version(id));
    assertThat(text(made.giver(), given)).contains("has read the newer version yet", "ring them");
    assertThat(text(made.receiver(), "/work")).contains("a newer version came");
    assertThat(text(made.receiver(), there))
        .contains("What you read or printed before holds no more");
    Document content = desk.page(made.receiver(), there + "/content");
    assertThat(content.select("#shared-content h2").eachText().getFirst())
        .isEqualTo("What has changed");
    assertThat(content.expectFirst("#shared-content section").text())
        .contains("version 1", "Do not ring her. She was moved at one", "07700 900183")
        .doesNotContain(made.name());
    assertThat(text(made.receiver(), there)).doesNotContain("holds no more");
    assertThat(text(made.receiver(), "/work")).doesNotContain("a newer version came");
    assertThat(text(made.manager(), "/work")).contains("look again at an urgent share");
    sent(made.manager(), given + "/review", "version", version(id), "words", "Right");
    assertThat(text(made.manager(), "/work")).doesNotContain("look again at an urgent share");
  }

  @Test
  void whoPutsAnUrgentShareRightIsNotTheSecondWhoLooksAtIt() {
    UUID id = urgent(Basis.VITAL_INTERESTS);
    String given = "/shares/" + id;
    sent(made.manager(), given + "/review", "version", version(id), "words", "Right");
    sent(made.manager(), given + "/renew", "version", version(id), "changed", "She is not there");
    sent(made.manager(), given + "/send", "version", version(id));
    assertThat(refused(made.manager(), given + "/review", "version", version(id)))
        .contains("Somebody other than the one who prepared it must do this");
    Worker other = workforce.aWorker(made.giver().organisation(), Role.MANAGER);
    desk.post(other, "/cases/" + made.caseFile() + "/declaration", Map.of("answer", "NO"));
    assertThat(text(other, "/work")).contains("look again at an urgent share");
  }

  @Test
  void whatIsNotUrgentStillWaitsForASecondPerson() {
    UUID id =
        scene.proposed(made, scene.wanted(made, Basis.SAFEGUARDING_WITHOUT_CONSENT, PARTS, false));
    String given = "/shares/" + id;
    sent(made.manager(), given + "/approve", "version", version(id));
    sent(made.giver(), given + "/renew", "version", version(id));
    assertThat(text(made.giver(), given)).contains("A second person must agree");
    assertThat(
            send(made.giver(), given + "/send", "version", version(id)).getResponse().getStatus()
                / 100)
        .isNotEqualTo(3);
  }

  private static String now() {
    return LocalTime.now(ZoneId.of("Europe/London")).withSecond(0).withNano(0).toString();
  }

  private static String inAnHour() {
    return LocalTime.now(ZoneId.of("Europe/London"))
        .plusHours(1)
        .withNano(0)
        .toString()
        .substring(0, 5);
  }

  private String answered(Worker worker, UUID id, String does, String... more) {
    Map<String, String> form = new HashMap<>();
    form.put("does", does);
    form.put("who", "Jo Invented, night duty");
    form.put("number", "020 7946 0999");
    form.put("ringBy", inAnHour());
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    MvcTestResult answer = desk.post(worker, "/shared/" + id + "/answer", form);
    return answer.getResponse().getStatus() / 100 == 3
        ? ""
        : Desk.parsed(answer).select("main").html();
  }

  @Test
  @Tag("care")
  void whoeverIsHandedOverIsKeptUntilTheOtherSideSaysThatItTakesOver() {
    UUID id = urgent(Basis.CARE_ENQUIRY);
    String file = "/cases/" + made.caseFile();
    String council = made.receiver().organisationName();
    assertThat(giversNext()).contains(council + ": no answer yet. Ring them. You keep the person");
    assertThat(text(made.giver(), "/work")).contains("they have not said what they do");
    assertThat(text(made.receiver(), "/shared/" + id)).contains("Say what you do, by");
    sent(made.receiver(), "/shared/" + id + "/accept");
    assertThat(text(made.receiver(), "/work"))
        .contains("you accepted this urgent share. Say what you do");
    assertThat(giversNext()).as("accepted is no answer").contains("no answer yet");
    assertThat(refused(made.giver(), file + "/close", close()))
        .contains("nobody has taken over yet, so you keep them");
    assertThat(answered(made.receiver(), id, "TAKE_OVER"))
        .contains("Say from what time they are taken over", "Jo Invented, night duty");
    assertThat(answered(made.receiver(), id, "GO_AND_SEE")).isEmpty();
    assertThat(giversNext())
        .contains(council, "Go and see, without taking over", "Jo Invented, night duty")
        .contains(
            "020 7946 0999", "Rings back by", "You keep the person until somebody takes over");
    assertThat(text(made.receiver(), "/work")).doesNotContain("Say what you do");
    assertThat(text(made.giver(), "/work"))
        .doesNotContain("they have not said what they do")
        .contains("read what they do. You keep the person until somebody takes over");
    assertThat(refused(made.giver(), file + "/close", close())).contains("so you keep them");
    assertThat(answered(made.receiver(), id, "TAKE_OVER", "from", now())).isEmpty();
    assertThat(giversNext()).contains("Take over from", "You no longer keep the person");
    assertThat(text(made.giver(), "/work")).doesNotContain("You keep the person");
    assertThat(text(made.giver(), "/hand-overs/" + id + "/answer"))
        .contains("They took over: you no longer keep the person")
        .doesNotContain("You keep the person until");
    assertThat(text(made.receiver(), "/shared/" + id + "/answer"))
        .contains("You took over: they no longer keep the person")
        .doesNotContain("keep the person until");
    sent(made.giver(), file + "/close", close());
    assertThat(text(made.giver(), file))
        .as("it stays in the giver's case, whatever becomes of the share")
        .contains("Shared", council + " on");
    assertThat(text(made.giver(), "/shares/" + id)).contains("What they do", "Take over from");
  }

  private String[] close() {
    Document page = desk.page(made.giver(), "/cases/" + made.caseFile() + "/close");
    return new String[] {
      "reason", "SAFE_AND_SUPPORTED", "version", page.select("input[name=version]").val()
    };
  }

  @Test
  void whoCannotSaysWhoCanAndTheGiverGoesOnLooking() {
    UUID id = urgent(Basis.CARE_ENQUIRY);
    assertThat(answered(made.receiver(), id, "CANNOT")).contains("Say who can instead");
    assertThat(answered(made.receiver(), id, "CANNOT", "words", "The county's night team"))
        .isEmpty();
    assertThat(giversNext()).contains("The county's night team", "find who takes over");
    assertThat(text(made.giver(), "/shares/" + id)).doesNotContain("Accepted Prepared");
    assertThat(text(made.receiver(), "/work")).doesNotContain("urgent share, open now");
  }

  @Test
  void whatWasSaidOnTheTelephoneIsWrittenDownByTheGiver() {
    UUID id = urgent(Basis.CARE_ENQUIRY);
    String form = "/hand-overs/" + id + "/answer";
    assertThat(text(made.giver(), form)).contains("You keep the person until they take over");
    sent(
        made.giver(),
        form,
        "does",
        "TAKE_OVER",
        "way",
        "SPOKEN",
        "at",
        now(),
        "from",
        now(),
        "who",
        "The night manager");
    assertThat(giversNext()).contains("The night manager", "You no longer keep the person");
    assertThat(desk.get(made.receiver(), form).getResponse().getStatus()).isNotEqualTo(200);
  }

  @Test
  void whatTheReceiverSaidIsReadByBothSidesAfterANewerVersionToo() {
    UUID id = urgent(Basis.CARE_ENQUIRY);
    assertThat(answered(made.receiver(), id, "ADVISE")).isEmpty();
    sent(made.giver(), "/shares/" + id + "/renew", "version", version(id), "changed", "Moved");
    sent(made.giver(), "/shares/" + id + "/send", "version", version(id));
    assertThat(text(made.receiver(), "/shared/" + id)).contains("Jo Invented, night duty");
    assertThat(text(made.giver(), "/shares/" + id)).contains("Jo Invented, night duty");
  }

  @Test
  @Tag("care")
  void whoIsHandedToABodyOutsideByTelephoneIsKeptUntilItTakesOverInWriting() {
    String person = "/cases/" + made.caseFile() + "/people/" + made.person();
    LocalDate today = SharingScene.today();
    sent(
        made.giver(),
        person + "/told",
        "on.day",
        String.valueOf(today.getDayOfMonth()),
        "on.month",
        String.valueOf(today.getMonthValue()),
        "on.year",
        String.valueOf(today.getYear()),
        "way",
        "PHONE",
        "whom",
        "R. Invented, night duty, Farborough council",
        "what",
        "That she is here and where she belongs",
        "why",
        "So that they take her over",
        "basis",
        "VITAL_INTERESTS",
        "over",
        "true",
        "at",
        "00:00",
        "number",
        "020 7946 0777");
    Document page = desk.page(made.giver(), "/cases/" + made.caseFile());
    assertThat(page.select("section[aria-labelledby=next]").text())
        .contains("Farborough council: no answer yet. Ring them. You keep the person");
    String form = page.select("section[aria-labelledby=next] a[href^=/hand-overs/]").attr("href");
    sent(
        made.giver(),
        form,
        "does",
        "TAKE_OVER",
        "way",
        "SPOKEN",
        "from",
        now(),
        "who",
        "R. Invented");
    assertThat(giversNext()).contains("You keep the person until it is in writing");
    assertThat(refused(made.giver(), "/cases/" + made.caseFile() + "/close", close()))
        .contains("so you keep them");
    assertThat(text(made.giver(), "/work")).contains("handed over by word of mouth");
    assertThat(
            refused(
                made.giver(),
                form,
                "does",
                "TAKE_OVER",
                "way",
                "WRITTEN",
                "from",
                now(),
                "who",
                "R. Invented"))
        .contains("Say where the writing lies");
    sent(
        made.giver(),
        form,
        "does",
        "TAKE_OVER",
        "way",
        "WRITTEN",
        "from",
        now(),
        "who",
        "R. Invented",
        "lies",
        "E-mail of this night, in the council's record");
    assertThat(giversNext()).contains("You no longer keep the person");
    assertThat(text(made.giver(), "/work")).doesNotContain("handed over by word of mouth");
    assertThat(text(made.giver(), "/cases/" + made.caseFile() + "/liaison"))
        .contains("020 7946 0777", "Farborough council");
  }

  @Test
  void whoGotWhatWhenOnWhichGroundInWhichVersionAndWhenItEndedStandsInOneList() {
    UUID id = urgent(Basis.CARE_ENQUIRY);
    sent(made.giver(), "/shares/" + id + "/renew", "version", version(id), "changed", "Moved");
    sent(made.giver(), "/shares/" + id + "/send", "version", version(id));
    sent(
        made.giver(),
        "/shares/" + id + "/end",
        "how",
        "REVOKE",
        "reason",
        "NO_LONGER_NEEDED",
        "version",
        version(id));
    assertThat(
            desk.page(made.giver(), "/cases/" + made.caseFile() + "/liaison")
                .select("table")
                .text())
        .contains("Who got what, in one list", made.receiver().organisationName())
        .contains(
            "Who the person is, Age", "A care enquiry about an adult", "2, of", "No longer needed");
  }

  @Test
  void whoOpenedACaseFromItReadsThatItWasPutRight() {
    UUID id = urgent(Basis.CARE_ENQUIRY);
    scene.declare(made.receiver(), id);
    sent(made.receiver(), "/shared/" + id + "/accept");
    String opened =
        sent(made.receiver(), "/shared/" + id + "/case", "basis", "CARE_ENQUIRY", "why", "We act");
    assertThat(next(made.receiver(), opened)).contains("say what you do");
    sent(made.giver(), "/shares/" + id + "/renew", "version", version(id), "changed", "Moved");
    sent(made.giver(), "/shares/" + id + "/send", "version", version(id));
    assertThat(next(made.receiver(), opened)).contains("a newer version came");
    assertThat(as(made.receiver(), () -> scene.reads(made.receiver(), id))).isTrue();
    assertThat(next(made.receiver(), opened)).doesNotContain("a newer version came");
  }
}
