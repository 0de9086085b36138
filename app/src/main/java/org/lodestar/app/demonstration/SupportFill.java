package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.app.support.face.Outcomes;
import org.lodestar.app.support.face.ServiceRequests;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.support.face.SupportPlans;
import org.springframework.stereotype.Component;

/** Support of some invented people, and the file of an invented navigator. */
@Component
class SupportFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration BEFORE = Duration.ofHours(1);
  private static final Set<String> SEVERAL = Set.of("factors", "explained", "settled", "still");

  private final Cases cases;
  private final CasePeople people;
  private final Sheets sheets;
  private final SupportPlans plans;
  private final ServiceRequests requests;
  private final Outcomes outcomes;
  private final Advocacy advocacy;

  SupportFill(
      Cases cases,
      CasePeople people,
      Sheets sheets,
      SupportPlans plans,
      ServiceRequests requests,
      Outcomes outcomes,
      Advocacy advocacy) {
    this.cases = cases;
    this.people = people;
    this.sheets = sheets;
    this.plans = plans;
    this.requests = requests;
    this.outcomes = outcomes;
    this.advocacy = advocacy;
  }

  /** Does for one person what the script says, in the transaction in force. */
  UUID make(SupportScript script, Worker worker, UUID file, Instant now) {
    UUID person =
        Players.act(worker, now, () -> people.list(worker, file)).get(script.person()).id();
    Support support = new Support(worker, file, person, now);
    script.sheets().forEach(support::write);
    script.goals().forEach(support::aim);
    script.requests().forEach(support::ask);
    if (!script.scores().isEmpty()) {
      support.agree(script.scores().getFirst().ago());
      script.scores().forEach(support::score);
    }
    return person;
  }

  /** A navigator's file about somebody whose case knows that there is one. */
  UUID advocate(Players players, UUID organisation, Worker keeper, UUID file, Instant now) {
    CaseFile head = Players.act(keeper, now, () -> cases.head(keeper, file));
    Worker navigator = players.find(organisation, Role.NAVIGATOR);
    Map<String, String> person =
        Map.of(
            "name", "Sunny Specimen",
            "language", "Romanian",
            "about", "Calls herself Sunny with us. Likes to be met outdoors.",
            "caseReference", head.reference(),
            "tellCase", "YES");
    Map<String, String> yes =
        Map.of("answer", "YES", "on", "d-4", "explained", "WHO FREE WALL LIMITS WITHDRAW");
    Answers about = answers(person, now);
    Answers consent = answers(yes, now);
    return Players.act(
        navigator,
        at(4, now),
        () -> notes(navigator, advocacy.open(navigator, about, consent), now));
  }

  private UUID notes(Worker navigator, UUID id, Instant now) {
    Map<String, String> plan =
        Map.of("wants", "Not to be asked the same thing twice.", "steps", "I come along.");
    Map<String, String> note = Map.of("on", "d-4", "words", "We walked and talked for an hour.");
    advocacy.write(navigator, id, AdvocacyEntry.Kind.PLAN, answers(plan, now));
    advocacy.write(navigator, id, AdvocacyEntry.Kind.NOTE, answers(note, now));
    return id;
  }

  private static Instant at(int ago, Instant now) {
    return now.minus(Duration.ofDays(ago)).minus(BEFORE);
  }

  private static Answers answers(Map<String, String> written, Instant now) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    written.forEach((name, value) -> values.put(name, values(name, value, now)));
    return new Answers(values);
  }

  private static List<String> values(String name, String value, Instant now) {
    if (SEVERAL.contains(name)) {
      return Arrays.asList(value.split(" "));
    }
    return List.of(value.matches("d[+-]\\d+") ? day(value, now) : value);
  }

  private static String day(String value, Instant now) {
    return LocalDate.ofInstant(now, LONDON)
        .plusDays(Integer.parseInt(value.substring(1)))
        .toString();
  }

  /** What is done for one person by one worker. */
  private final class Support {
    private final Worker worker;
    private final UUID file;
    private final UUID person;
    private final Instant now;

    Support(Worker worker, UUID file, UUID person, Instant now) {
      this.worker = worker;
      this.file = file;
      this.person = person;
      this.now = now;
    }

    private void doing(int ago, Runnable work) {
      Players.act(worker, at(ago, now), work);
    }

    void write(SupportScript.Written written) {
      doing(
          written.ago(),
          () -> {
            String topic = text(written.topic());
            List<Sheet> before = sheets.history(worker, file, person, written.kind(), topic);
            int version = before.isEmpty() ? 0 : before.getFirst().version();
            Answers said = answers(written.answers(), now);
            sheets.write(worker, file, person, written.kind(), topic, said, version);
          });
    }

    void aim(SupportScript.Aim aim) {
      doing(
          aim.ago(),
          () -> {
            UUID goal = plans.set(worker, file, person, answers(aim.answers(), now));
            aim.steps().forEach(step -> plans.add(worker, file, person, goal, step(step)));
          });
    }

    private Answers step(Map<String, String> written) {
      Answers step = answers(written, now);
      return step.text("otherOwner").isEmpty() ? step.with("owner", worker.id().toString()) : step;
    }

    void ask(SupportScript.Asked asked) {
      UUID id =
          Players.act(
              worker,
              at(asked.ago(), now),
              () -> requests.draft(worker, file, person, answers(asked.answers(), now)));
      int version = 0;
      for (SupportScript.Happened happened : asked.events()) {
        int standing = version++;
        Answers said = answers(happened.answers(), now).with("on", day("d-" + happened.ago(), now));
        doing(
            happened.ago(),
            () -> requests.record(worker, file, person, id, happened.event(), said, standing));
      }
    }

    void agree(int ago) {
      Map<String, String> yes =
          Map.of(
              "answer", "YES",
              "on", "d-" + ago,
              "explained", "OPTIONAL WITHDRAW NO_CONDITION WHO_SEES");
      doing(ago, () -> outcomes.answer(worker, file, person, answers(yes, now)));
    }

    void score(SupportScript.Scored scored) {
      Answers said = answers(scored.answers(), now).with("on", day("d-" + scored.ago(), now));
      doing(scored.ago(), () -> outcomes.score(worker, file, person, said));
    }

    private static String text(@Nullable String topic) {
      return topic == null ? "" : topic;
    }
  }
}
