package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.ProfileWriter;
import org.lodestar.app.publications.face.ProfileLife;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/** The invented problem profile of the last year that is closed, approved and published. */
@Component
class ProfileFill {
  private static final Duration AGO = Duration.ofMinutes(50);
  private static final Duration LATER = Duration.ofMinutes(20);

  private final Profiles profiles;
  private final ProfileLife life;
  private final ProfileWriter writer;
  private final ClosedPeriods periods;

  ProfileFill(Profiles profiles, ProfileLife life, ProfileWriter writer, ClosedPeriods periods) {
    this.profiles = profiles;
    this.life = life;
    this.writer = writer;
    this.periods = periods;
  }

  UUID make(Players players, Instant now) {
    Worker analyst = players.get("ANALYST");
    Worker board = players.get("BOARD");
    UUID id = Ids.next();
    Players.act(analyst, now.minus(AGO), () -> write(analyst, id));
    Players.act(
        board,
        now.minus(LATER),
        () -> {
          life.approve(board, id, profiles.get(board, id).version());
          life.publish(board, id, profiles.get(board, id).version(), Set.of());
          return id;
        });
    return id;
  }

  private UUID write(Worker analyst, UUID id) {
    YearMonth next = periods.list(analyst).getLast().period().last().plusMonths(1);
    profiles.add(analyst, id, Period.financialYearOf(next).first().getYear() - 1);
    Map<ProfileSection, String> said = said();
    for (ProfileSection each : ProfileSection.values()) {
      profiles.say(analyst, id, words(each, said.getOrDefault(each, "")));
    }
    Profile written = profiles.get(analyst, id);
    life.propose(analyst, id, written.version(), at -> writer.write(analyst, written, at));
    return id;
  }

  private static ProfileWords words(ProfileSection section, String said) {
    String closed =
        switch (section) {
          case THREATS -> "Seasonal work on farms is what we look at first this year.";
          case RESPONSE -> "Two weekends had nobody on the rota; the rota was changed since.";
          default -> "";
        };
    return said.isEmpty() && closed.isEmpty()
        ? new ProfileWords(section, "", "", "The tables say what is known.", 0)
        : new ProfileWords(section, said, closed, "", 0);
  }

  private static Map<ProfileSection, String> said() {
    Map<ProfileSection, String> said = new EnumMap<>(ProfileSection.class);
    said.put(
        ProfileSection.SCALE,
        "A rise may mean that more people tell us, and not that there is more of it.");
    said.put(ProfileSection.NATURE, "What is hidden in homes reaches us least.");
    said.put(ProfileSection.CHANNELS, "More worries come by telephone than in any other way.");
    said.put(
        ProfileSection.OUTCOMES,
        "We know only of people whom we reach. Those whom we do not reach may not be well.");
    said.put(
        ProfileSection.GAPS,
        "We know little of people who work on boats.\nNobody asks people in hotels yet.");
    return said;
  }
}
