package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatSource;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.face.VoiceAnswers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.test.web.servlet.MockMvc;

/** What the partnership does not use is not told to its boards. */
@PlatformApartTest
class PackOfWhatIsUsedTest {
  private static final LocalDate DATED = LocalDate.of(2026, 1, 1);

  private final Switches switches;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final MatrixVoices matrix;
  private final Threats threats;
  private final Voices voices;
  private final VoiceAnswers answers;
  private final Workforce workforce;
  private final MockMvc web;
  private final String threat = "A threat " + Ids.next();
  private final String wish = "A wish " + Ids.next();

  PackOfWhatIsUsedTest(
      Switches switches,
      MatrixObjects objects,
      MatrixWorkers workers,
      MatrixVoices matrix,
      Threats threats,
      Voices voices,
      VoiceAnswers answers,
      Workforce workforce,
      MockMvc web) {
    this.switches = switches;
    this.objects = objects;
    this.workers = workers;
    this.matrix = matrix;
    this.threats = threats;
    this.voices = voices;
    this.answers = answers;
    this.workforce = workforce;
    this.web = web;
  }

  private Worker lead() {
    return workers.worker(Role.STRATEGIC_LEAD);
  }

  private void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  /** Other tests of the platform find all of it on. */
  @AfterEach
  void allIsOnAgain() {
    Set.of(Key.THREATS, Key.RESIDENTS).forEach(each -> press(each, true));
  }

  private void press(Key key, boolean on) {
    Worker one = lead();
    if (switches.state(key).on() != on) {
      long version = switches.state(key).version();
      doing(
          one,
          () -> {
            if (on) {
              switches.on(one, key, version);
            } else {
              switches.off(one, key, version);
            }
          });
    }
  }

  /** New and not scored yet: it moved since the board met last, so that it is told. */
  private void aFreshThreat() {
    Worker one = lead();
    Threat.Content content =
        new Threat.Content(threat, "Seen", Set.of(Pestelo.LEGAL), Set.of(), null, Set.of());
    doing(
        one,
        () ->
            threats.add(
                one,
                Ids.next(),
                content,
                new ThreatSource.Given("A paper", "A shelf", DATED, SourceGrade.C, 3)));
  }

  /** Answered, since what waits for an answer cannot be switched off. */
  private void somethingThatResidentsSaid() {
    Worker one = lead();
    Worker board = workforce.aWorker(one.organisation(), Role.BOARD_MEMBER);
    UUID id = Ids.next();
    UUID answer = Ids.next();
    doing(
        one,
        () -> {
          voices.add(one, id, MatrixVoices.asked(Consultation.Kind.VOTES, 140));
          voices.keep(one, id, "item,votes\n" + wish + ",131\nFarms,90\n", 0);
          answers.propose(one, id, answer, null, MatrixVoices.answer(matrix.body(one), "Yes"));
        });
    doing(board, () -> answers.confirm(board, id, answer, 0));
  }

  private String page(String path) throws Exception {
    return Jsoup.parse(
            web.perform(get(path).cookie(workers.of(Role.STRATEGIC_LEAD)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main")
        .text();
  }

  @Test
  void whatIsOffIsGoneFromAPackAndBackWithOnePress() throws Exception {
    Map<String, String> made = objects.own("any-board-pack", workers);
    String pack = "/boards/" + made.get("body") + "/packs/" + made.get("id");
    aFreshThreat();
    somethingThatResidentsSaid();
    assertThat(page(pack)).contains(threat + " Not scored yet", wish);

    press(Key.THREATS, false);
    assertThat(page(pack)).contains(wish).doesNotContain(threat);
    press(Key.RESIDENTS, false);
    assertThat(page(pack)).doesNotContain(threat, wish);

    press(Key.THREATS, true);
    press(Key.RESIDENTS, true);
    assertThat(page(pack)).contains(threat, wish);
  }
}
