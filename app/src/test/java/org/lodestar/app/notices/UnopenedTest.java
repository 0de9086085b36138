package org.lodestar.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.sharing.SharingScene.doing;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.face.Round;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.ReceivedFilter;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.site.Language;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.vault.PersonalText;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was handed over as urgent calls people until somebody has opened it. */
@PlatformApartTest
class UnopenedTest {
  /** Tonight at three, when nobody looks at a screen. */
  private final Instant night =
      LocalDate.now(ZoneId.of("Europe/London"))
          .plusDays(1)
          .atTime(3, 0)
          .atZone(ZoneId.of("Europe/London"))
          .toInstant();

  private final MockMvc mvc;
  private final SharingScene scene;
  private final Workforce workforce;
  private final ReceivedShares received;
  private final Shares shares;
  private final DutyRota rota;
  private final Round round;
  private final People people;
  private final Desk desk;
  private String concern = "";
  private Made made;
  private Worker onDuty;
  private Worker asleep;

  UnopenedTest(
      MockMvc mvc,
      SharingScene scene,
      Workforce workforce,
      ReceivedShares received,
      Shares shares,
      DutyRota rota,
      Round round,
      People people,
      Desk desk) {
    this.desk = desk;
    this.mvc = mvc;
    this.scene = scene;
    this.workforce = workforce;
    this.received = received;
    this.shares = shares;
    this.rota = rota;
    this.round = round;
    this.people = people;
  }

  @BeforeEach
  void somebodyOnDutyThere() {
    made = scene.make();
    UUID there = made.receiver().organisation();
    onDuty = workforce.aWorker(there, Role.CASEWORKER, Role.DUTY_OFFICER);
    asleep = workforce.aWorker(there, Role.MANAGER);
    doing(
        asleep,
        () ->
            rota.add(
                asleep,
                onDuty.id(),
                night.minus(Duration.ofHours(6)),
                night.plus(Duration.ofHours(6))));
  }

  private List<MimeMessage> letters(Worker worker) {
    String address = Standing.task("test").call(() -> people.workEmail(worker.id())).orElseThrow();
    return PostBox.to(address);
  }

  private void rounds(Duration later) {
    at(later, round::run);
  }

  private void at(Duration later, Runnable work) {
    ScopedClock.at(
        night.plus(later),
        () -> {
          work.run();
          return true;
        });
  }

  private NewShare urgent() {
    return scene.wanted(made, Basis.VITAL_INTERESTS, List.of("IDENTITY"), true);
  }

  private UUID given(NewShare wanted) {
    UUID[] id = new UUID[1];
    at(Duration.ZERO, () -> id[0] = scene.offered(made, wanted));
    return id[0];
  }

  private String page(Worker worker, Duration later, String address) {
    String[] text = new String[1];
    at(
        later,
        () -> {
          try {
            text[0] =
                mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(worker)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    return Jsoup.parse(text[0]).select("main").text();
  }

  @Test
  @Tag("care")
  void anUrgentShareThatNobodyOpensAtNightCallsThemAgainAndTheGiverRingsUntilItIsOpened() {
    UUID id = given(urgent());
    rounds(Duration.ofMinutes(1));
    assertThat(letters(onDuty)).as("at once").hasSize(1);
    assertThat(letters(asleep)).isEmpty();
    assertThat(page(onDuty, Duration.ofMinutes(2), "/work"))
        .contains("urgent share, open now. Read it before anything else");
    assertThat(page(made.giver(), Duration.ofMinutes(2), "/shares/" + id))
        .contains("has opened this yet", "ring them");
    rounds(Duration.ofMinutes(5));
    assertThat(letters(onDuty)).as("at rest").hasSize(1);
    rounds(Duration.ofMinutes(16));
    assertThat(letters(asleep)).as("everybody there who can open it").hasSize(1);
    assertThat(letters(made.giver())).as("who gave it").hasSize(1);
    assertThat(page(made.giver(), Duration.ofMinutes(17), "/work"))
        .contains("nobody has opened this urgent share. Ring them now");
    rounds(Duration.ofMinutes(32));
    assertThat(letters(onDuty)).as("again").hasSize(2);
    at(
        Duration.ofMinutes(40),
        () -> {
          scene.declare(onDuty, id);
          assertThat(scene.reads(onDuty, id)).isTrue();
          answered(id);
        });
    rounds(Duration.ofMinutes(90));
    assertThat(letters(onDuty)).hasSize(2);
    assertThat(letters(asleep)).hasSize(1);
    assertThat(page(made.giver(), Duration.ofMinutes(91), "/work")).doesNotContain("Ring them now");
    assertThat(PostBox.everything()).doesNotContain(made.name(), "/shared", "They have a room");
  }

  @Test
  @Tag("care")
  void whatWasPutRightCallsThemAgainUntilSomebodyHasReadWhatChanged() {
    UUID id = given(urgent());
    at(Duration.ofMinutes(5), () -> read(id));
    at(Duration.ofMinutes(6), () -> SharingScene.doing(onDuty, () -> received.accept(onDuty, id)));
    rounds(Duration.ofMinutes(7));
    assertThat(letters(onDuty)).as("it is read").isEmpty();
    at(Duration.ofMinutes(20), () -> putRight(id));
    rounds(Duration.ofMinutes(21));
    assertThat(letters(onDuty)).as("called to the newer version").hasSize(1);
    at(Duration.ofMinutes(25), () -> read(id));
    rounds(Duration.ofMinutes(45));
    assertThat(letters(onDuty)).as("read, and not yet time to answer").hasSize(1);
    assertThat(letters(asleep)).isEmpty();
  }

  private void read(UUID id) {
    scene.declare(onDuty, id);
    assertThat(scene.reads(onDuty, id)).isTrue();
  }

  private void putRight(UUID id) {
    doing(
        made.giver(),
        () ->
            shares.renew(
                made.giver(),
                id,
                PersonalText.of("She was moved"),
                scene.version(made, id),
                Language.ENGLISH));
    doing(made.giver(), () -> shares.sendRenewed(made.giver(), id, scene.version(made, id)));
  }

  @Test
  @Tag("care")
  void whatWasAcceptedAndNotAnsweredCallsBothSidesFromItsHour() {
    UUID id = given(urgent());
    at(Duration.ofMinutes(5), () -> read(id));
    at(Duration.ofMinutes(6), () -> SharingScene.doing(onDuty, () -> received.accept(onDuty, id)));
    rounds(Duration.ofMinutes(50));
    assertThat(letters(onDuty)).as("they have an hour").isEmpty();
    rounds(Duration.ofMinutes(61));
    assertThat(letters(onDuty)).as("the hour is over").hasSize(1);
    rounds(Duration.ofMinutes(80));
    assertThat(letters(asleep)).as("whoever can answer there").hasSize(1);
    assertThat(letters(made.giver())).as("who keeps her").hasSize(1);
    assertThat(page(made.giver(), Duration.ofMinutes(81), "/work"))
        .contains("they have not said what they do. Ring them");
    assertThat(page(onDuty, Duration.ofMinutes(81), "/work"))
        .contains("you accepted this urgent share. Say what you do");
    at(Duration.ofMinutes(90), () -> answered(id));
    int before = letters(onDuty).size();
    rounds(Duration.ofMinutes(150));
    assertThat(letters(onDuty)).hasSize(before);
    assertThat(letters(made.giver())).hasSize(1);
  }

  private void answered(UUID id) {
    desk.post(
        onDuty,
        "/shared/" + id + "/answer",
        Map.of(
            "does",
            "ADVISE",
            "who",
            "J",
            "number",
            "020 7946 0999",
            "ringBy",
            "05:00",
            "words",
            ""));
  }

  @Test
  void whoIsShutOutAndWhoMayNotOpenItIsNotCalled() {
    Worker other = workforce.aWorker(made.receiver().organisation(), Role.CASEWORKER);
    Receiver named =
        new Receiver(made.receiver().organisation(), List.of(made.receiver().id()), null);
    given(scene.wanted(made, named, Basis.VITAL_INTERESTS, List.of("IDENTITY"), true));
    rounds(Duration.ofMinutes(1));
    rounds(Duration.ofMinutes(20));
    assertThat(letters(made.receiver())).isNotEmpty();
    assertThat(letters(onDuty)).as("not named").isEmpty();
    assertThat(letters(other)).as("not named").isEmpty();
  }

  @Test
  void whatIsNotUrgentCallsNobody() {
    given(scene.wanted(made, Basis.VITAL_INTERESTS, List.of("IDENTITY"), false));
    rounds(Duration.ofMinutes(1));
    rounds(Duration.ofMinutes(40));
    assertThat(letters(onDuty)).isEmpty();
  }

  private String told(Worker writer) {
    String first =
        redirected(
            desk.post(
                writer,
                "/worries/new",
                Map.of("danger", "YES", "age", "UNDER_18", "setting", "HOUSING")));
    String draft = first.substring(0, first.length() - "seen".length());
    concern = draft.replaceFirst("/worries/drafts/", "").replaceFirst("/$", "");
    desk.post(writer, draft + "seen", Map.of("seen", "The door is locked from outside"));
    desk.post(
        writer,
        draft + "about",
        Map.of("about", "SOMEONE_ELSE", "name", "Lan Vexmoor", "still", "YES"));
    desk.post(writer, draft + "did", Map.of());
    desk.post(writer, draft + "more", Map.of());
    return redirected(desk.send(writer, desk.page(writer, draft + "check"), Map.of()));
  }

  private static String redirected(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  @Test
  @Tag("care")
  void dangerNowThatAWorkerToldIsReadWithinMinutesAndTheyOpenACaseAndTypeNothingAgain() {
    UUID there = desk.aReceiver();
    Worker officer = workforce.aWorker(there, Role.TRIAGE_OFFICER);
    Worker manager = workforce.aWorker(there, Role.MANAGER);
    Worker writer =
        workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER, Role.CASEWORKER);
    doing(
        manager,
        () ->
            rota.add(
                manager,
                officer.id(),
                night.minus(Duration.ofHours(6)),
                night.plus(Duration.ofHours(6))));
    String[] worry = new String[1];
    at(Duration.ZERO, () -> worry[0] = told(writer));
    assertThat(page(writer, Duration.ofMinutes(1), worry[0]))
        .startsWith("Ring 999 first")
        .contains("Who is on duty at", "is called now", "Open a case of your own from it");
    at(Duration.ofMinutes(1), () -> opensACase(writer, worry[0]));
    rounds(Duration.ofMinutes(1));
    assertThat(letters(officer)).as("at once").hasSize(1);
    rounds(Duration.ofMinutes(16));
    assertThat(letters(manager)).as("whoever can open it").hasSize(1);
    assertThat(letters(writer)).as("who told it, and rings").hasSize(1);
    assertThat(page(writer, Duration.ofMinutes(17), worry[0])).contains("has opened this in time");
    at(
        Duration.ofMinutes(20),
        () ->
            desk.post(
                officer,
                "/concerns/" + concern + "/first-view",
                Map.of("answer", "NO", "reason", "")));
    int before = letters(officer).size();
    rounds(Duration.ofMinutes(90));
    assertThat(letters(officer)).as("somebody has opened it").hasSize(before);
  }

  private void opensACase(Worker writer, String worry) {
    String id = worry.replaceFirst("/worries/", "").replaceFirst("[?].*", "");
    MvcTestResult sent =
        desk.send(writer, desk.page(writer, "/cases/new?worry=" + id), Map.of("owner", ""));
    Document opened = desk.page(writer, redirected(sent));
    assertThat(opened.select(".lode-subject").text())
        .contains("Danger now", "Lan Vexmoor", "Child");
    assertThat(opened.select("h3.lode-group--tonight + ul").text()).startsWith("Call 999");
    assertThat(opened.select("main").text()).contains("The door is locked from outside");
  }

  @Test
  void anUrgentShareStandsFirstInTheListWhateverCameSince() {
    UUID first = given(urgent());
    at(Duration.ofMinutes(3), () -> scene.offered(made, scene.wanted(made)));
    at(
        Duration.ofMinutes(4),
        () ->
            assertThat(
                    SharingScene.as(
                            made.receiver(),
                            () -> received.list(made.receiver(), ReceivedFilter.ALL, "", 1))
                        .shares()
                        .getFirst()
                        .id())
                .isEqualTo(first));
  }
}
